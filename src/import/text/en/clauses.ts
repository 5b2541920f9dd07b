import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isTime } from './nouns.ts'
import { phraseAfter } from './phraseAfter.ts'
import type { Phrase } from './phraseBefore.ts'
import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from './words.ts'

export const opensClause = (token: Token): boolean =>
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  isAdverb(token.lower) ||
  isTime(token) ||
  /^(?:[a-z]{2,}(?:ing|ed)|\d+)$/u.test(token.lower) ||
  /^(?:given|known|born|shown|seen|caught|left|when|though)$/u.test(token.lower)

/** The subject of the sentence's main clause: its first noun phrase after any opening adverbial. */
export const firstSubject = (tokens: Token[], low: number, high: number): Phrase | null => {
  let index = low
  while (index < high) {
    const token = at(tokens, index)
    if (token.kind === 'mark' || /^(?:and|but|so|yet)$/u.test(token.lower)) {
      index++
      continue
    }
    const phrase = opensClause(token) ? null : phraseAfter(tokens, index)
    if (phrase) return phrase
    let comma = index
    while (comma < high && at(tokens, comma).text !== ',') comma++
    index = comma + 1
  }
  return null
}
