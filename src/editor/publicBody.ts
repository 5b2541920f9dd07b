import { cleanTree } from './cleanTree.ts'
import {
  isInline,
  isLeaf,
  type Block,
  type DocumentLink,
  type Inline,
  type ListItem,
  type PublicLeaf,
  type PublicNode,
} from './nodes.ts'

/** Where a reader finds a document, or null when readers do not. */
export type HrefOf = (doc: DocumentLink) => string | null

const sameLook = (a: PublicNode, b: PublicLeaf): a is PublicLeaf =>
  'text' in a && a.bold === b.bold && a.italic === b.italic

/** Words that look alike stand in one leaf: where a note began and ended is nobody's to see. */
const joined = <Node extends PublicNode>(nodes: Node[]): Node[] => {
  const done: Node[] = []
  for (const node of nodes) {
    const last = done.at(-1)
    if (last && 'text' in node && sameLook(last, node)) {
      done[done.length - 1] = { ...last, text: last.text + node.text }
    } else done.push(node)
  }
  return done
}

/**
 * The body as the public may see it: no annotation, no id. A quote block keeps words and speaker; an internal link
 * becomes the address `hrefOf` knows for it, or its bare words.
 */
export const publicBody = (tree: unknown, hrefOf: HrefOf = () => null): PublicNode[] => {
  const leaf = ({ annotation: _, ...rest }: PublicLeaf & { annotation?: unknown }): PublicLeaf =>
    rest
  const inline = (node: Inline): PublicNode[] => {
    if (isLeaf(node)) return [leaf(node)]
    const children = joined(node.children.map(leaf))
    const url = node.doc ? hrefOf(node.doc) : node.url
    // Without words there is no passage a link would be checked with.
    if (!url || children.every(({ text }) => text.trim() === '')) return children
    return [{ type: 'link', url, ...(node.newTab ? { newTab: true } : {}), children }]
  }
  const block = (node: Block | ListItem): PublicNode => {
    if (node.type === 'quote')
      return { type: 'quote', words: node.words, speaker: node.speaker, children: [{ text: '' }] }
    const children = joined(
      node.children.flatMap((child: Inline | Block | ListItem) =>
        isInline(child) ? inline(child) : [block(child)],
      ),
    )
    return node.type ? { type: node.type, children } : { children }
  }
  return cleanTree(tree, true).map(block)
}
