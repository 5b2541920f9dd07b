import { Editor, Element, Path, Range, Transforms, type Node } from 'slate'
import { cleanTree } from '../cleanTree.ts'
import { isFields } from '../nodes.ts'
import { fromDom } from './fromDom.ts'
import { keepShape } from './keepShape.ts'

type Pasting = { insertData?: (data: DataTransfer) => void }

const marks = ['bold', 'italic']
const isQuote = (node: Node): boolean =>
  Element.isElement(node) && isFields(node) && node.type === 'quote'

/**
 * Holds what is typed and pasted to what the newsroom knows: quote blocks are of one piece, pasted pages lose what
 * we have no word for, other marks are not set.
 */
export const withNewsroom = <T extends Editor & Pasting>(editor: T): T => {
  const { addMark, insertBreak, insertData, insertFragment, isVoid, normalizeNode } = editor

  editor.isVoid = (element) => isQuote(element) || isVoid(element)

  editor.addMark = (key, value) => {
    if (marks.includes(key)) addMark(key, value)
  }

  editor.insertFragment = (fragment) => {
    const tree = cleanTree(fragment)
    if (!tree.length || !editor.selection) return
    // Slate loses its place when it pastes over a selection that ends in what it deletes.
    if (Range.isExpanded(editor.selection)) editor.deleteFragment()
    insertFragment(tree as Node[])
  }

  if (insertData)
    editor.insertData = (data) => {
      const html = data.getData('text/html')
      if (!html || data.types.includes('application/x-slate-fragment')) return insertData(data)
      const tree = fromDom(new DOMParser().parseFromString(html, 'text/html').body)
      editor.insertFragment(tree)
    }

  editor.insertBreak = () => {
    const quote = Editor.above(editor, { match: isQuote, voids: true })
    if (!quote) return insertBreak()
    const at = Path.next(quote[1])
    Transforms.insertNodes(editor, { children: [{ text: '' }] }, { at, select: true })
  }

  editor.normalizeNode = (entry) => {
    if (!keepShape(editor, entry)) normalizeNode(entry)
  }

  return editor
}
