import { wordsOf } from '../domain/rank/wordsOf.ts'
import { stored, termsOf } from './termsOf.ts'

/** So many words are looked for. */
const mostWords = 12

/** Those stories are stemmed in. */
const languages = ['en', 'tr']

/**
 * What somebody typed, word by word, as texts are taken apart: each as it was typed and as each language stems it, for the words do not say which
 * language they are in.
 */
export const groupsOf = (typed: string): string[][] =>
  wordsOf(typed, 'en')
    .slice(0, mostWords)
    .map(({ form }) => [
      ...new Set([
        stored(form.folded),
        ...languages.flatMap((language) => termsOf(form.typed, language)),
      ]),
    ])
