import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { authorIn } from './authors.ts'
import { lowBefore, phraseEndingBefore, subjectIn } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import { cueAt } from './verbs.ts'
import type { Cue } from './verbs.ts'

import { followingPhrase, given } from './after.ts'

/** "Kaya'dan yanıt: “…”", as headlines have it. */
const senderBefore = (tokens: Token[], quote: number): Phrase | null => {
  for (let index = quote - 2; index > 0 && quote - index < 7; index--) {
    const { kind, lower } = at(tokens, index)
    if (kind === 'clitic' && /^'n?[dt][ae]n$/u.test(lower))
      return phraseEndingBefore(tokens, index, lowBefore(index))
  }
  return null
}

/** "Kaya şunları söyledi: “…”", "Kaya: “…”". */
export const before = (tokens: Token[], quote: number): Attribution | null => {
  if (!/^[:;,]$/u.test(at(tokens, quote - 1).text)) return null
  const colon = at(tokens, quote - 1).text !== ','
  for (let index = quote - 2; index >= Math.max(0, quote - (colon ? 14 : 3)); index--) {
    const cue = cueAt(tokens, index)
    if (cue?.form !== 'finite') continue
    const phrase = cue.passive
      ? authorIn(tokens, lowBefore(index), index)
      : (subjectIn(tokens, lowBefore(cue.from), cue.from) ?? followingPhrase(tokens, cue.to + 1))
    if (phrase && phrase.to < quote) return given(phrase, cue, 'direct', 'before')
  }
  if (!colon) return null
  const author = /^(?:şöyle|şekilde|şu)$/u.test(at(tokens, quote - 2).lower)
    ? authorIn(tokens, lowBefore(quote), quote)
    : null
  if (author)
    return given(
      author,
      { from: quote - 2, to: quote - 2, form: 'finite', passive: false },
      'direct',
      'before',
    )
  const phrase =
    senderBefore(tokens, quote) ?? phraseEndingBefore(tokens, quote - 1, lowBefore(quote))
  const cue: Cue = { from: quote - 1, to: quote - 1, form: 'finite', passive: false }
  return phrase?.from === 0 ? given(phrase, cue, 'direct', 'before') : null
}
