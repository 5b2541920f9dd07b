import { Editor, Element, Node, Path, Range, Transforms, type NodeEntry } from 'slate'
import { isListItem, toParagraphs } from './blocks.ts'
import { cleanTree } from '../cleanTree.ts'
import { isFields } from '../nodes.ts'
import { endSource } from './endSource.ts'
import { fromDom } from './fromDom.ts'
import { keepShape } from './keepShape.ts'

type Pasting = {
  insertData?: (data: DataTransfer) => void
  shouldBreakOutOnEnter?: (element: Element) => boolean
}

const marks = ['bold', 'italic']
const isQuote = (node: Node): boolean =>
  Element.isElement(node) && isFields(node) && node.type === 'quote'

const isBlock = (editor: Editor, node: Node): boolean =>
  Element.isElement(node) && Editor.isBlock(editor, node)
const inListItem = (editor: Editor): boolean =>
  editor.selection !== null && Editor.above(editor, { match: isListItem }) !== undefined
/** In a list or a blockquote, be it as its line or as a block in it. */
const isSetIn = ([node, path]: NodeEntry): boolean =>
  path.length > 1 || (isFields(node) && node.type === 'blockquote')

/**
 * Holds what is typed and pasted to what the newsroom knows: quote blocks are of one piece, pasted pages lose what
 * we have no word for, other marks are not set. Enter in a list makes the next item, on an empty line it leaves the
 * list or the blockquote.
 */
export const withNewsroom = <T extends Editor & Pasting>(editor: T): T => {
  const { addMark, insertBreak, insertData, insertFragment, isVoid, normalizeNode, onChange } =
    editor
  const breaksOut = editor.shouldBreakOutOnEnter

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
    if (quote) {
      const at = Path.next(quote[1])
      Transforms.insertNodes(editor, { children: [{ text: '' }] }, { at, select: true })
      return
    }
    // Slate loses its place when it splits what it has just deleted.
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
    const here = Editor.above(editor, { match: (node) => isBlock(editor, node), mode: 'lowest' })
    if (here && isSetIn(here) && Node.string(here[0]) === '') return toParagraphs(editor)
    if (!inListItem(editor)) return insertBreak()
    Transforms.splitNodes(editor, { match: isListItem, mode: 'lowest', always: true })
  }

  // A list item may hold a heading, which would keep every following line in that one item.
  if (breaksOut)
    editor.shouldBreakOutOnEnter = (element) => !inListItem(editor) && breaksOut(element)

  editor.onChange = (options) => {
    endSource(editor)
    onChange(options)
  }

  editor.normalizeNode = (entry) => {
    if (!keepShape(editor, entry)) normalizeNode(entry)
  }

  return editor
}
