import type { Span } from './extraction.ts'

const LONGEST = 220
const SMALL =
  /^(?:\P{L}*|an?|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|if|vs\.?|via|per|nor|not|its?|up|out|over|into|than|that|be|are|was|has|he|she|his|her|ve|ile|için|de|da|bir|bu)$/u

/** Whether the words of weight begin with capitals, as English headlines write them. */
export const isHeadlineCase = (text: string): boolean => {
  const words = text.split(/\s+/u).filter((word) => !SMALL.test(word))
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word))
  return words.length > 1 && capitals.length >= words.length * 0.9
}

/** Whether the first paragraph is a headline: short, followed by text, and no sentence of it. */
export const hasTitle = (paragraphs: Span[], dateline: number | null): boolean => {
  const text = paragraphs[0]?.text ?? ''
  if (paragraphs.length < 2 || text.length > LONGEST || dateline === 0) return false
  if (!/\.["'”’»)]*$/u.test(text)) return !/[:,;]$/u.test(text)
  return isHeadlineCase(text)
}
