import { diffArrays } from 'diff'

export type Segment = { kind: 'added' | 'removed' | 'same'; text: string }

/** Words, numbers with their separators ("3.5", "1.200"), spaces, and every other sign on its own. */
const token = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\s+|./gsu

const tokens = (text: string): string[] => text.match(token) ?? []

/** What changed between two texts, by whole words and whole numbers, in reading order. */
export const wordDiff = (before: string, after: string): Segment[] =>
  diffArrays(tokens(before), tokens(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
