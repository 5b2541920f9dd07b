import { diffArrays, diffWordsWithSpace } from 'diff'
import { quoteLine } from './quoteLine.ts'
import { textBlocksOf, type TextBlock } from './textBlocks.ts'

export type Segment = { kind: 'same' | 'added' | 'removed'; text: string }
export type BlockDiff = { segments: Segment[] }

const words = new Intl.Segmenter('en', { granularity: 'word' })
/** Beyond this many changes two texts have nothing in common that helps a reader. */
const farthest = 4000

/** The words of a block with what stands behind its links, so that a changed target is a visible change. */
const readable = (block: TextBlock): string => {
  if (block.kind === 'quote') return quoteLine(block.quote)
  const { leaves } = block
  return leaves
    .map(({ text, link }, index) => {
      if (!link || leaves[index + 1]?.link === link) return text
      return `${text} (→ ${link.doc ? `${link.doc.relationTo}/${link.doc.value}` : link.url})`
    })
    .join('')
}
const blocksOf = (tree: unknown): string[] =>
  textBlocksOf(tree)
    .map(readable)
    .filter((text) => text.trim() !== '')

const whole = (kind: Segment['kind'], text: string): BlockDiff => ({ segments: [{ kind, text }] })

/** Below this share of words in common two blocks are shown one after the other, not woven into each other. */
const alike = 0.3
const compare = (before: string, after: string): BlockDiff[] => {
  const changes = diffWordsWithSpace(before, after, {
    intlSegmenter: words,
    maxEditLength: farthest,
  })
  const kept = (changes ?? [])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0)
  if (!changes || kept < alike * Math.min(before.length, after.length))
    return [whole('removed', before), whole('added', after)]
  return [
    {
      segments: changes.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      })),
    },
  ]
}

/** What changed between two bodies, block by block and word by word, in reading order. */
export const diffTrees = (before: unknown, after: unknown): BlockDiff[] => {
  const [old, now] = [blocksOf(before), blocksOf(after)]
  const runs = diffArrays(old, now, { maxEditLength: farthest }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ]
  const diffs: BlockDiff[] = []
  let gone: string[] = []
  const endGone = () => {
    diffs.push(...gone.map((text) => whole('removed', text)))
    gone = []
  }
  for (const { value, added, removed } of runs) {
    if (removed) gone = value
    else if (!added) {
      endGone()
      diffs.push(...value.map((text) => whole('same', text)))
    } else {
      for (const text of value) {
        const old = gone.shift()
        diffs.push(...(old === undefined ? [whole('added', text)] : compare(old, text)))
      }
      endGone()
    }
  }
  endGone()
  return diffs
}
