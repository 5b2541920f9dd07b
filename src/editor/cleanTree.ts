import { idOf, inlinesOf, leavesOf, listOf, orEmpty } from './cleanInline.ts'
import {
  isFields,
  isInline,
  limits,
  type Block,
  type Fields,
  type Inline,
  type ListItem,
  type Tree,
} from './nodes.ts'
import { quoteLine } from './quoteLine.ts'

/** Where a block stands, as far as quote blocks care: they stand at the top only, and with their id. */
type Top = 'top' | 'top-without-ids' | 'within'

const headings: Record<string, 'h2' | 'h3'> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h3' }
/** Either words or blocks: words between blocks become a paragraph of their own. */
const mixedOf = (nodes: readonly unknown[], depth: number): Inline[] | Block[] =>
  nodes.every((node) => isInline(node) || !isFields(node))
    ? orEmpty(inlinesOf(nodes))
    : depth < limits.depth
      ? blocksOf(nodes, depth, 'within')
      : orEmpty(leavesOf(nodes))

const itemsOf = (nodes: readonly unknown[], depth: number): ListItem[] =>
  nodes.filter(isFields).flatMap((node): ListItem[] => {
    const children = mixedOf(node.type === 'li' ? listOf(node.children) : [node], depth + 1)
    return children.length ? [{ type: 'li', children }] : []
  })

const quoteOf = (node: Fields, top: Top): Block[] => {
  if (typeof node.words !== 'string') return []
  const speaker = typeof node.speaker === 'string' ? node.speaker : ''
  const id = idOf(node.quote)
  const quote = id ?? (top === 'top-without-ids' ? '' : null)
  if (top !== 'within' && quote !== null)
    return [{ type: 'quote', quote, words: node.words, speaker, children: [{ text: '' }] }]
  return [{ children: [{ text: quoteLine({ words: node.words, speaker }) }] }]
}

const blockOf = (node: Fields, depth: number, top: Top): Block[] => {
  const { type } = node
  const children = listOf(node.children)
  if (type === 'quote') return quoteOf(node, top)
  if (type === 'ul' || type === 'ol') {
    if (depth + 2 > limits.depth) return [{ children: orEmpty(leavesOf(children)) }]
    const items = itemsOf(children, depth + 1)
    return items.length ? [{ type, children: items }] : []
  }
  if (type === 'blockquote') {
    const inner = mixedOf(children, depth + 1)
    return inner.length ? [{ type, children: inner }] : []
  }
  const heading = typeof type === 'string' && Object.hasOwn(headings, type) ? headings[type] : null
  if (heading) return [{ type: heading, children: orEmpty(inlinesOf(children)) }]
  const words = mixedOf(children, depth + 1)
  if (words.length === 0 || !words.every(isInline)) return words as Block[]
  return [type === 'p' ? { type, children: words } : { children: words }]
}

const blocksOf = (nodes: readonly unknown[], depth: number, top: Top): Block[] => {
  const blocks: Block[] = []
  let words: unknown[] = []
  const endWords = () => {
    if (words.length) blocks.push({ children: orEmpty(inlinesOf(words)) })
    words = []
  }
  for (const node of nodes) {
    if (isInline(node)) words.push(node)
    else if (isFields(node)) {
      endWords()
      blocks.push(...blockOf(node, depth, top))
    }
  }
  endWords()
  return blocks
}

/**
 * Whatever it is given, a tree that `validateTree` accepts (or none at all): what is not known is dropped, its
 * words are kept. A valid tree comes back as it was. `withoutIds` lets quote blocks of a public body be.
 */
export const cleanTree = (value: unknown, withoutIds = false): Tree =>
  blocksOf(listOf(value), 0, withoutIds ? 'top-without-ids' : 'top')
