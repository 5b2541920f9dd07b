import { Editor, Element, Node, Path, Range, Transforms } from 'slate'
import { isFields, type Link } from '../../nodes.ts'

export type Target = Omit<Link, 'type' | 'children'>

export const isLink = (node: Node): boolean =>
  Element.isElement(node) && isFields(node) && node.type === 'link'

/** The link the writer stands in. */
export const linkAt = (editor: Editor): { link: Link; path: Path } | null => {
  if (!editor.selection) return null
  const found = Editor.above(editor, { match: isLink })
  return found ? { link: found[0] as unknown as Link, path: found[1] } : null
}

/** Selected words become a link as they are, annotations and all; without words the address is written. */
export const insertLink = (editor: Editor, at: Range, target: Target): void =>
  Editor.withoutNormalizing(editor, () => {
    const link = { type: 'link', ...target, children: [] }
    if (Range.isCollapsed(at)) {
      const text = target.url ?? ''
      Transforms.insertNodes(editor, { ...link, children: [{ text }] }, { at, select: true })
      return
    }
    const words = Editor.rangeRef(editor, at, { affinity: 'inward' })
    Transforms.unwrapNodes(editor, { at, match: isLink, split: true })
    const range = words.unref()
    if (range) Transforms.wrapNodes(editor, link, { at: range, split: true })
  })

export const changeLink = (editor: Editor, path: Path, target: Target): void => {
  const rest = ['linkType', 'url', 'doc', 'newTab'].filter((key) => !(key in target))
  Transforms.unsetNodes(editor, rest as never[], { at: path })
  Transforms.setNodes(editor, target as Partial<Node>, { at: path })
}

export const removeLink = (editor: Editor, path: Path): void =>
  Transforms.unwrapNodes(editor, { at: path, match: isLink })

/** The writer goes on behind the words just linked, not within them. */
export const goOnAfterLink = (editor: Editor): void => {
  Transforms.collapse(editor, { edge: 'end' })
  const here = linkAt(editor)
  if (here) Transforms.select(editor, Editor.start(editor, Path.next(here.path)))
}
