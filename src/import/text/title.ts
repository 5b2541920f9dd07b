import type { Span } from './extraction.ts'

const LONGEST = 220
const SMALL = /^(?:\P{L}*|\p{Ll}{1,4}|ve|ile|için)$/u

/** Whether the words of weight begin with capitals, as English headlines write them. */
export const isHeadlineCase = (text: string): boolean => {
  const words = text.split(/\s+/u).filter((word) => !SMALL.test(word))
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word))
  return words.length > 1 && capitals.length >= words.length * 0.75
}

/** Whether the first paragraph is a headline: short, followed by text, and no sentence of it. */
export const hasTitle = (paragraphs: Span[], dateline: number | null): boolean => {
  const text = paragraphs[0]?.text ?? ''
  if (paragraphs.length < 2 || text.length > LONGEST || dateline === 0) return false
  if (!/\.["'”’»)]*$/u.test(text)) return !/[:,;]$/u.test(text)
  return isHeadlineCase(text) || text.split(/\s+/u).length <= 12
}
