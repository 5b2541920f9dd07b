'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'
import { returnToText } from './returnToText.ts'

const firstField = '.search-filter input, .link-drawer input[type="text"]'
/** A list comes from the server; past this (ms) the focus stays where it is. */
const patience = 4000

/** Into a drawer of the editor goes the focus when it opens, and back to the writer's place when it closes. */
export const useDrawerFocus = (editor: Editor, ...slugs: string[]): void => {
  const { modalState } = useModal()
  const open = slugs.find((slug) => modalState[slug]?.isOpen) ?? null
  const last = useRef<string | null>(null)
  useEffect(() => {
    const before = last.current
    last.current = open
    if (open === null) {
      if (before !== null) returnToText(editor)
      return
    }
    // The drawer would give the focus back to the text by itself, and Slate take its start for the writer's place.
    ReactEditor.blur(editor)
    const since = Date.now()
    const timer = setInterval(() => {
      const drawer = document.getElementById(open)
      const field = drawer?.querySelector<HTMLElement>(firstField)
      field?.focus()
      if (field || Date.now() - since > patience) clearInterval(timer)
    }, 50)
    return () => clearInterval(timer)
  }, [editor, open])
}
