'use client'
import { useEffect, useRef } from 'react'
import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'

/** Ctrl/⌘ Alt S in the text. The physical key counts: with Alt many layouts type another sign. */
export const useShortcut = (editor: Editor, action: () => void, enabled: boolean): void => {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, code, altKey, ctrlKey, metaKey } = event
      if (code !== 'KeyS' || !altKey || !(ctrlKey || metaKey)) return
      if (!(target instanceof window.Node) || !ReactEditor.hasDOMNode(editor, target)) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [editor, enabled])
}
