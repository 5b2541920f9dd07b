import { fold } from '../domain/rank/fold.ts'
import { termsOf } from './termsOf.ts'

/** So many words are looked for. */
const mostWords = 12

/** Those stories are stemmed in. */
const languages = ['en', 'tr']

/**
 * What somebody typed, word by word: each as it was typed and as each language stems it, for the words do not say which
 * language they are in.
 */
export const groupsOf = (typed: string): string[][] =>
  (fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => [
      ...new Set([word, ...languages.flatMap((language) => termsOf(word, language))]),
    ])
