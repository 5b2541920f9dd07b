import { Editor, Element, Node, Text, Transforms, type NodeEntry } from 'slate'
import { isFields, type Quote } from '../nodes.ts'
import { quoteLine } from '../quoteLine.ts'

const typeOf = (node: Node): unknown => (isFields(node) ? node.type : undefined)
const isList = (node: Node): boolean => typeOf(node) === 'ul' || typeOf(node) === 'ol'
const isBlock = (editor: Editor, node: Node): boolean =>
  Element.isElement(node) && !editor.isInline(node)
const holdsWordsOnly = (node: Node): boolean =>
  ['p', 'h2', 'h3', undefined].some((type) => type === typeOf(node))

/** One repair at a place, when it needs one: the shapes that `validateTree` accepts are kept while writing. */
export const keepShape = (editor: Editor, [node, path]: NodeEntry): boolean => {
  if (Text.isText(node)) {
    if (node.text !== '' || !('annotation' in node)) return false
    Transforms.unsetNodes(editor, 'annotation' as never, { at: path })
    return true
  }
  if (Editor.isEditor(node)) {
    if (node.children.length > 0) return false
    Transforms.insertNodes(editor, { children: [{ text: '' }] }, { at: [0], select: true })
    return true
  }
  if (!Element.isElement(node) || editor.isInline(node)) return false

  if ('words' in node && typeOf(node) !== 'quote') {
    // A block button was pressed on a quote block: its words would be gone from sight.
    Transforms.setNodes(editor, { type: 'quote' } as Partial<Node>, { at: path })
    return true
  }
  if (isList(node)) {
    for (const [child, at] of Node.children(editor, path)) {
      if (typeOf(child) === 'li') continue
      const item = { type: 'li', children: [] }
      if (Element.isElement(child) && typeOf(child) === undefined)
        Transforms.setNodes(editor, { type: 'li' } as Partial<Node>, { at })
      else Transforms.wrapNodes(editor, item, { at })
      return true
    }
    return false
  }
  if (typeOf(node) === 'quote') {
    if (path.length === 1) return false
    const words = { children: [{ text: quoteLine(node as Element & Quote) }] }
    Editor.withoutNormalizing(editor, () => {
      Transforms.removeNodes(editor, { at: path })
      Transforms.insertNodes(editor, words, { at: path })
    })
    return true
  }
  const inList = path.length > 1 && isList(Node.parent(editor, path))
  if (typeOf(node) === 'li' && !inList) {
    if (node.children.some((child) => isBlock(editor, child)))
      Transforms.unwrapNodes(editor, { at: path })
    else Transforms.unsetNodes(editor, 'type' as never, { at: path })
    return true
  }
  if (holdsWordsOnly(node) && node.children.some((child) => isBlock(editor, child))) {
    Transforms.unwrapNodes(editor, { at: path })
    return true
  }
  return false
}
