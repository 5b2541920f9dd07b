import { fold } from '../domain/rank/fold.ts'
import { wordsOf, type Word } from '../domain/rank/wordsOf.ts'

/**
 * A text as the index holds it and is asked for it: folded words, those that tell something by the stems the ranking counts,
 * in the order they stand. The same function on both sides is what makes them meet.
 */
export const termsOf = (text: string, language: string): string[] =>
  termsIn(wordsOf(text, language === 'tr' ? 'tr' : 'en'))

/** A term as the engines hold it, which would take a number apart at its point or comma: 5.7 and 5,7 are one. */
export const stored = (term: string): string =>
  /^\d/.test(term) ? term.replace(/(?<=\d)[.,](?=\d)/g, 'z') : term

/** The same of a text that was taken apart already. */
export const termsIn = (words: readonly Word[]): string[] =>
  words.map(({ form }) => stored(form.term ?? form.folded))

/** What the index holds for a person, a place and so on, so that they are found and counted as words are. */
export const facetTerm = (facet: string, id: string): string =>
  fold(`${facet}${id}`).replace(/[^\p{L}\p{N}]+/gu, '')
