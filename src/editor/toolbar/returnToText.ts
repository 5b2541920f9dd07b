import { Editor, type Range } from 'slate'
import { ReactEditor } from 'slate-react'

/** A drawer that closes gives the focus back a moment later, and the caret would land at the start of the text. */
const afterDrawers = 60

const isCovered = (text: HTMLElement): boolean => {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1)
  return top !== undefined && !top.contains(text)
}

const placeCaret = (editor: Editor, range: Range) => {
  const text = ReactEditor.toDOMNode(editor, editor)
  if (isCovered(text)) return
  const place = ReactEditor.toDOMRange(editor, range)
  const { startContainer, startOffset, endContainer, endOffset } = place
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  ReactEditor.focus(editor)
}

/** The writer goes on where the editor's selection is now. */
export const returnToText = (editor: Editor): void => {
  const place = Editor.rangeRef(
    editor,
    editor.selection ?? Editor.range(editor, Editor.end(editor, [])),
  )
  setTimeout(() => {
    const range = place.unref()
    try {
      if (range) placeCaret(editor, range)
    } catch {
      // The text was left meanwhile, and nobody waits for the caret.
    }
  }, afterDrawers)
}
