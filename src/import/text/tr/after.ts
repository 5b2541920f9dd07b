import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { authorIn, genitiveBefore } from './authors.ts'
import { lowBefore, phraseAt, subjectIn } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import { cueAt } from './verbs.ts'
import type { Cue } from './verbs.ts'

const REACH = 80
/** Words between a quotation and the verb that brings it: "ifadesini kullandı", "diye konuştu". */
export const BESIDE = 5

export const given = (
  phrase: Phrase | null,
  cue: Cue,
  strength: Attribution['strength'],
  side: Attribution['side'],
): Attribution | null => phrase && { ...phrase, cue: [cue.from, cue.to], strength, side }

/** The verb after the quotation; over other words only a finite one, which governs the whole clause. */
export const cueAfter = (tokens: Token[], quote: number): Cue | null => {
  for (let index = quote + 1; index < Math.min(tokens.length, quote + REACH); index++) {
    const cue = cueAt(tokens, index)
    if (!cue) continue
    if (index - quote <= BESIDE || cue.form === 'finite')
      return cue.from > quote ? cue : { ...cue, from: quote + 1 }
  }
  return null
}

/** Where the clause of a quotation begins: behind the last finite verb of saying before it. */
const clauseLow = (tokens: Token[], quote: number): number => {
  for (let index = quote - 1; index > lowBefore(quote); index--)
    if (cueAt(tokens, index)?.form === 'finite') return index + 1
  return lowBefore(quote)
}

const subjectBefore = (tokens: Token[], index: number): Phrase | null => {
  const low = clauseLow(tokens, index)
  return subjectIn(tokens, low, index) ?? subjectIn(tokens, lowBefore(low), low)
}

/** The phrase behind a verb: "diyen Kaya", "dedi Kaya". */
export const followingPhrase = (tokens: Token[], index: number): Phrase | null => {
  for (let next = index; next < index + 7; next++) {
    if (at(tokens, next).kind === 'quote') return null
    const phrase = phraseAt(tokens, next)
    // "diyen Ankara Valisi", but "diyen Türkiye'nin Ankara Valisi"
    if (phrase && at(tokens, phrase.to + 1).kind !== 'clitic') return phrase
    if (phrase) next = phrase.to + 1
  }
  return null
}

/** The attribution by the verb after the quotation. */
export const after = (tokens: Token[], quote: number): Attribution | null => {
  const cue = cueAfter(tokens, quote)
  if (!cue) return null
  const strength = cue.to - quote <= BESIDE ? 'direct' : 'clause'
  if (cue.form === 'participle') {
    const author = cue.passive ? authorIn(tokens, lowBefore(quote), quote) : null
    return given(author ?? followingPhrase(tokens, cue.to + 1), cue, strength, 'after')
  }
  if (cue.form === 'relative')
    return given(
      genitiveBefore(tokens, quote) ?? subjectBefore(tokens, quote),
      cue,
      strength,
      'after',
    )
  if (cue.passive)
    return given(
      authorIn(tokens, lowBefore(quote), quote) ?? authorIn(tokens, quote + 1, cue.from),
      cue,
      strength,
      'after',
    )
  const before = subjectBefore(tokens, quote)
  if (before) return given(before, cue, strength, 'after')
  const between = cue.from > quote + 1 ? subjectIn(tokens, quote + 1, cue.from) : null
  const inverted = between ?? followingPhrase(tokens, cue.to + 1)
  return given(inverted, cue, strength, 'after')
}
