import type { LinkableBlock } from '@galley/payload-related-stories/phrases'
import { Element, Node, Text, type Editor, type Path, type Point, type Range } from 'slate'
import { isFields, type Leaf, type Link } from '../../../nodes.ts'
import { isLink } from '../links.ts'

export type LinkableText = {
  blocks: (LinkableBlock & { path: Path })[]
  /** Ids of the documents the text links to. */
  linked: ReadonlySet<string>
}

/** Headings lead nowhere, and in words taken from elsewhere nothing is ours to link. */
const closed = ['h2', 'h3', 'blockquote', 'quote']
const isClosed = (node: Node): boolean =>
  isFields(node) && closed.some((type) => type === node.type)
const holdsWords = (node: Element): boolean =>
  !isLink(node) && node.children.every((child) => Text.isText(child) || isLink(child))

const blockOf = (block: Element, path: Path): LinkableText['blocks'][number] => {
  const taken: { start: number; end: number }[] = []
  let text = ''
  for (const [leaf, within] of Node.texts(block)) {
    const { annotation } = leaf as unknown as Leaf
    const end = text.length + leaf.text.length
    // A link within a link there cannot be, and words tied to a quote are its speaker's.
    if (within.length > 1 || annotation?.relationTo === 'quotes')
      taken.push({ start: text.length, end })
    text += leaf.text
  }
  return { path, taken, text }
}

/** The paragraphs and list items of a body where links may go. */
export const linkableText = (editor: Editor): LinkableText => {
  const blocks: LinkableText['blocks'] = []
  const linked = new Set<string>()
  for (const [node, path] of Node.elements(editor)) {
    if (!Element.isElement(node)) continue
    const { doc } = node as unknown as Link
    if (isLink(node) && doc) linked.add(String(doc.value))
    const around = () => [...Node.ancestors(editor, path)].map(([each]) => each)
    if (path.length > 0 && holdsWords(node) && ![node, ...around()].some(isClosed))
      blocks.push(blockOf(node, path))
  }
  return { blocks, linked }
}

/** Where words of a block stand in the tree. */
export const rangeIn = (editor: Editor, path: Path, start: number, end: number): Range | null => {
  let [from, to]: (Point | null)[] = [null, null]
  let before = 0
  for (const [{ text }, within] of Node.texts(Node.get(editor, path))) {
    const after = before + text.length
    const point = (at: number): Point => ({ path: [...path, ...within], offset: at - before })
    if (!from && start >= before && start < after) from = point(start)
    if (!to && end > before && end <= after) to = point(end)
    before = after
  }
  return from && to ? { anchor: from, focus: to } : null
}
