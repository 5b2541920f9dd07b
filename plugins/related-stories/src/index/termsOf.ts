import { fold } from './fold.ts'

/** Plural and genitive alone: what it takes off is never told apart by who searches. */
const englishEnding = /(?<=[a-z]{3})(?:'s|s)$/
/** Endings of number and case, longest first. */
const turkishEnding =
  /(?<=[a-z]{3})(?:(?:lar|ler)(?:i|in|a|e|da|de|dan|den|la|le)?|n?(?:dan|den|da|de)|tan|ten|ta|te|nin|nun|yla|yle)$/
const endings: Record<string, RegExp> = { en: englishEnding, tr: turkishEnding }

/**
 * A text as the index holds it and is asked for it: folded words without their endings, in the order they stand. The same
 * function on both sides is what makes them meet.
 */
export const termsOf = (text: string, language: string): string[] => {
  const ending = endings[language]
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return ending ? words.map((word) => word.replace(ending, '')) : words
}

/** What the index holds for a person, a place and so on, so that they are found and counted as words are. */
export const facetTerm = (facet: string, id: string): string =>
  fold(`${facet}${id}`).replace(/[^\p{L}\p{N}]+/gu, '')
