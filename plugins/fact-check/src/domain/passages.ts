import { identity } from './identity.ts'
import { normalise, normalisedOffset, rawStretch } from './normalise.ts'
import { sentences } from './sentences.ts'
import type { ApprovedPassage, Mark, Passage, ScopeText } from './types.ts'

/** A block of the scope with the path of the field it comes from. */
export type FieldText = ScopeText & { field: string }

/** Marks in normalised offsets, in order, touching ones of the same value made one. */
const settledMarks = ({ text, marks = [] }: ScopeText): Mark[] => {
  const settled = marks
    .map(({ start, end, value }) => ({
      start: normalisedOffset(text, start),
      end: normalisedOffset(text, end),
      value,
    }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.start - b.start))
  const merged: Mark[] = []
  for (const mark of settled) {
    const last = merged.at(-1)
    if (last && last.value === mark.value && mark.start <= last.end)
      last.end = Math.max(last.end, mark.end)
    else merged.push({ ...mark })
  }
  return merged.sort((a, b) => a.start - b.start || a.end - b.end || (a.value < b.value ? -1 : 1))
}

/** The part of a mark that lies on a sentence, in the sentence's own offsets and without space at its ends. */
const clip = (mark: Mark, sentence: string, from: number): Mark[] => {
  let start = Math.max(0, mark.start - from)
  let end = Math.min(sentence.length, mark.end - from)
  while (start < end && sentence[start] === ' ') start++
  while (end > start && sentence[end - 1] === ' ') end--
  return end > start ? [{ start, end, value: mark.value }] : []
}

const ofBlock = (block: FieldText, language: string): Omit<Passage, 'key'>[] => {
  const marks = settledMarks(block)
  const passages: Omit<Passage, 'key'>[] = []
  const normalised = normalise(block.text)
  let from = 0
  for (const piece of sentences(normalised, language)) {
    const text = piece.trim()
    const at = from + piece.indexOf(text)
    from += piece.length
    if (text)
      passages.push({
        field: block.field,
        text,
        shown: rawStretch(block.text, at, at + text.length, normalised),
        marks: marks.flatMap((mark) => clip(mark, text, at)),
      })
  }
  return passages
}

/** A short name for a text (cyrb53): names a passage, decides nothing. */
const shortHash = (text: string): string => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** Gives each passage its key: the same words in the same field keep it, a second occurrence gets its own. */
export const withKeys = <Given extends ApprovedPassage>(
  passages: Given[],
): (Given & { key: string })[] => {
  const seen = new Map<string, number>()
  return passages.map((passage) => {
    const hash = shortHash(identity(passage))
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    return { ...passage, key: `${hash}-${occurrence}` }
  })
}

/** The passages of a scope's blocks, in order. */
export const passagesOf = (texts: FieldText[], language: string): Passage[] =>
  withKeys(texts.flatMap((text) => ofBlock(text, language)))
