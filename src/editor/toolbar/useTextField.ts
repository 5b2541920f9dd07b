'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useLayoutEffect } from 'react'
import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'
import { returnToText } from './returnToText.ts'

const written = new WeakSet<Editor>()

/** Gives the text its label, which Slate leaves out, and keeps the caret in it when a save renders it anew. */
export const useTextField = (editor: Editor): void => {
  const { i18n } = useTranslation()
  const { fieldProps } = useElementButton()
  const given = fieldProps.field.label
  const label = typeof given === 'object' ? given[i18n.language] : given
  useEffect(() => {
    const text = ReactEditor.toDOMNode(editor, editor)
    text.setAttribute('role', 'textbox')
    text.setAttribute('aria-multiline', 'true')
    if (label) text.setAttribute('aria-label', label)
  }, [editor, label])
  useLayoutEffect(() => {
    if (written.delete(editor)) returnToText(editor)
    return () => {
      if (ReactEditor.isFocused(editor)) written.add(editor)
    }
  }, [editor])
}
