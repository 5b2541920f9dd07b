import type { Link } from './nodes.ts'
import { quoteLine } from './quoteLine.ts'
import { textBlocksOf, wordsOf, type TextLeaf } from './textBlocks.ts'

/** What of a block is checked: its words, and what stands behind some of them. Offsets are UTF-16. */
export type ScopeMark = { start: number; end: number; value: string }
export type ScopeText = { text: string; marks: ScopeMark[] }

const targetOf = (link: Link): string =>
  link.doc ? `link:${link.doc.relationTo}/${link.doc.value}` : `link:${link.url}`

const valuesOf = ({ link, annotation }: TextLeaf): string[] => [
  ...(link ? [targetOf(link)] : []),
  ...(annotation?.relationTo === 'quotes' ? [`speaker:${annotation.speaker ?? ''}`] : []),
]

const marksOf = (leaves: readonly TextLeaf[]): ScopeMark[] => {
  const marks: ScopeMark[] = []
  let start = 0
  for (const leaf of leaves) {
    const end = start + leaf.text.length
    if (leaf.text)
      for (const value of valuesOf(leaf)) {
        const open = marks.find((mark) => mark.end === start && mark.value === value)
        if (open) open.end = end
        else marks.push({ start, end, value })
      }
    start = end
  }
  return marks
}

/** A body as the fact-check reads it, block by block: link targets and speakers belong to their words. */
export const scopeOf = (tree: unknown): ScopeText[] =>
  textBlocksOf(tree).map((block) =>
    block.kind === 'quote'
      ? { text: quoteLine(block.quote), marks: [] }
      : { text: wordsOf(block.leaves), marks: marksOf(block.leaves) },
  )
