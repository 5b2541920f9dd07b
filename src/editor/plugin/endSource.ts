import { Node, Point, Range, type Editor } from 'slate'
import { annotationAt } from '../leaves/annotation/annotations.ts'
import type { Leaf } from '../nodes.ts'

/**
 * Who moves to the end of words tied to a source goes on with words that are not: a source vouches for what it was
 * given. Who erases there is still at work on those words.
 */
export const endSource = (editor: Editor): void => {
  const { marks, operations, selection } = editor
  if (!selection || !Range.isCollapsed(selection)) return
  const here = annotationAt(editor)
  if (!here || !Point.equals(here.range.focus, selection.anchor)) return
  if (operations.some(({ type }) => type === 'remove_text')) editor.marks = null
  if (marks || operations.some(({ type }) => type.endsWith('_text'))) return
  const {
    text: _text,
    annotation: _annotation,
    ...rest
  } = Node.leaf(editor, selection.anchor.path) as Leaf
  editor.marks = rest as Editor['marks']
}
