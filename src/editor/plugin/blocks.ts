import { Editor, Element, Node, Transforms, type NodeMatch } from 'slate'
import { isFields } from '../nodes.ts'

export const blockFormats = ['h2', 'h3', 'ul', 'ol', 'blockquote'] as const
export type BlockFormat = (typeof blockFormats)[number]

const typeOf = (node: Node): unknown => (isFields(node) ? node.type : undefined)
export const isListItem = (node: Node): boolean => typeOf(node) === 'li'

const isListFormat = (format: unknown): boolean => format === 'ul' || format === 'ol'
const isList = (node: Node): boolean => isListFormat(typeOf(node))

const isBlock = (editor: Editor, node: Node): node is Element =>
  Element.isElement(node) && Editor.isBlock(editor, node) && !editor.isVoid(node)
const holdsBlocks = (editor: Editor, node: Node): boolean =>
  isBlock(editor, node) && node.children.some((child) => isBlock(editor, child))

/** Whether the writer stands in such a block; of lists within lists the innermost counts. */
export const isBlockActive = (editor: Editor, format: BlockFormat): boolean => {
  if (!editor.selection) return false
  const isSame = (node: Node) => typeOf(node) === format
  const match = isListFormat(format) ? isList : isSame
  const found = Editor.above(editor, { match, mode: 'lowest' })
  return found !== undefined && typeOf(found[0]) === format
}

/** The selected blocks become plain paragraphs, out of every list and blockquote. */
export const toParagraphs = (editor: Editor): void =>
  Editor.withoutNormalizing(editor, () => {
    Transforms.unwrapNodes(editor, {
      match: (node) => holdsBlocks(editor, node),
      mode: 'all',
      split: true,
    })
    Transforms.unsetNodes(editor, 'type' as never, { match: (node) => isBlock(editor, node) })
  })

/** The selected blocks become this, or paragraphs when they are it already. A list changes its kind as a whole. */
export const toggleBlock = (editor: Editor, format: BlockFormat): void => {
  if (!editor.selection) return
  const isOn = isBlockActive(editor, format)
  const type = { type: format } as Partial<Node>
  const list = isListFormat(format)
  if (list && !isOn && Editor.above(editor, { match: isList }))
    return Transforms.setNodes(editor, type, { match: isList, mode: 'lowest' })
  Editor.withoutNormalizing(editor, () => {
    toParagraphs(editor)
    if (isOn) return
    const match: NodeMatch<Node> = (node) => isBlock(editor, node)
    if (!list) return Transforms.setNodes(editor, type, { match })
    Transforms.setNodes(editor, { type: 'li' } as Partial<Node>, { match })
    Transforms.wrapNodes(editor, { type: format, children: [] } as Element, { match: isListItem })
  })
}
