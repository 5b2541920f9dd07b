import { cleanTree } from './cleanTree.ts'
import { isInline, isLeaf, type Block, type Leaf, type Link, type Quote } from './nodes.ts'

export type TextLeaf = Leaf & { path: number[]; link?: Link }
/** One block of words: paragraph, heading, list item or blockquote; or a quote block with words of its own. */
export type TextBlock =
  | { kind: 'p' | 'h2' | 'h3' | 'li' | 'blockquote'; path: number[]; leaves: TextLeaf[] }
  | { kind: 'quote'; path: number[]; quote: Quote }

type Holder = Exclude<Block, Quote> | { type: 'li'; children: Block[] }

const read = (block: Holder | Quote, path: number[]): TextBlock[] => {
  if (block.type === 'quote') return [{ kind: 'quote', path, quote: block }]
  const children: readonly unknown[] = block.children
  if (!children.every(isInline))
    return children.flatMap((child, index) => read(child as Holder, [...path, index]))
  const leaves = children.flatMap((node, index): TextLeaf[] =>
    isLeaf(node)
      ? [{ ...node, path: [...path, index] }]
      : node.children.map((leaf, at) => ({ ...leaf, path: [...path, index, at], link: node })),
  )
  const kind =
    block.type === undefined || block.type === 'ul' || block.type === 'ol' ? 'p' : block.type
  return [{ kind, path, leaves }]
}

/** A body as the flat list of its blocks of words, in reading order, each leaf with its place in the tree. */
export const textBlocksOf = (tree: unknown): TextBlock[] =>
  cleanTree(tree, true).flatMap((block, index) => read(block, [index]))

/** The words of a block as they stand in the tree. */
export const wordsOf = (leaves: readonly Leaf[]): string => leaves.map(({ text }) => text).join('')
