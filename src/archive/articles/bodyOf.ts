import type { Block, Leaf, Tree } from '../../editor/nodes.ts'
import type { Draft, Piece } from '../stories/Draft.ts'

type Ids = { quotes: string[]; sources: string[] }

/** A draft's blocks as the editor's tree, its marks pointing at records. */
export const bodyOf = ({ blocks, quotes }: Pick<Draft, 'blocks' | 'quotes'>, ids: Ids): Tree => {
  const leaf = ({ text, quote, source }: Piece): Leaf => {
    const value =
      quote !== undefined
        ? ids.quotes[quote]
        : source !== undefined
          ? ids.sources[source]
          : undefined
    if (value === undefined) return { text }
    return { text, annotation: { relationTo: quote === undefined ? 'sources' : 'quotes', value } }
  }
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'quote': {
        const { words = '', speaker } = quotes[block.quote] ?? {}
        return {
          type: 'quote',
          quote: ids.quotes[block.quote] ?? '',
          words,
          speaker: speaker?.name ?? '',
          children: [{ text: '' }],
        }
      }
      case 'ul':
        return {
          type: 'ul',
          children: block.items.map((text) => ({ type: 'li', children: [{ text }] })),
        }
      case 'h2':
        return { type: 'h2', children: block.pieces.map(leaf) }
      default:
        return { children: block.pieces.map(leaf) }
    }
  })
}
