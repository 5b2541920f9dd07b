import { wordsOf } from './wordsOf.ts'

/** Folding takes a few signs apart that hold more than letters: ㈠ is (一). */
const plain = (term: string): string[] => term.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * What a text is found by in an index of words: stems in both languages, folded, since neither a claim nor a passage says for
 * sure which one it is in; without the words that hold sentences together. In the order of the text, each once.
 */
export const searchTerms = (text: string): string[] => {
  const turkish = wordsOf(text, 'tr')
  return Array.from(
    new Set(
      wordsOf(text, 'en').flatMap(({ term }, at) => {
        const other = turkish[at]?.term
        return term && other ? [...plain(term), ...plain(other)] : []
      }),
    ),
  )
}
