import { Editor, Node, Transforms } from 'slate'
import { isFields, type Quote } from '../../nodes.ts'

const isEmptyParagraph = (node: Node | undefined): boolean =>
  isFields(node) &&
  (node.type === undefined || node.type === 'p') &&
  Node.string(node as Node) === ''

/** A quote block stands at the top of the tree: after the block the writer is in, or in place of an empty one. */
export const insertQuote = (editor: Editor, quote: Omit<Quote, 'type' | 'children'>): void => {
  const here = editor.selection?.focus.path[0] ?? editor.children.length - 1
  const replaced = isEmptyParagraph(editor.children[here])
  const at = replaced ? here : here + 1
  const block: Quote = { type: 'quote', ...quote, children: [{ text: '' }] }
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, block, { at: [at] })
    if (replaced) Transforms.removeNodes(editor, { at: [at + 1] })
    if (at === editor.children.length - 1)
      Transforms.insertNodes(editor, { children: [{ text: '' }] }, { at: [at + 1] })
  })
  Transforms.select(editor, Editor.start(editor, [at + 1]))
}
