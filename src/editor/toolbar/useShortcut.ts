'use client'
import { useEffect, useRef } from 'react'
import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'

type Keys = { code: string; alt: boolean }

/** Ctrl/⌘ and a key, in the text. The physical key counts: with Alt many layouts type another sign. */
export const useShortcut = (editor: Editor, { code, alt }: Keys, action: () => void): void => {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, altKey, ctrlKey, metaKey } = event
      if (event.code !== code || altKey !== alt || !(ctrlKey || metaKey)) return
      if (!(target instanceof window.Node) || !ReactEditor.hasDOMNode(editor, target)) return
      event.preventDefault()
      event.stopPropagation()
      if (!ReactEditor.isReadOnly(editor)) latest.current()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [editor, code, alt])
}
