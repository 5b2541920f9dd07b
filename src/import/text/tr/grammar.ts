import type { Attribution, Grammar } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { authorIn, genitiveBefore, viewpoint } from './authors.ts'
import { isNaming } from './naming.ts'
import { isPersonal, phraseAt, phraseEndingBefore, subjectIn } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import { cueAt } from './verbs.ts'
import type { Cue } from './verbs.ts'

const REACH = 80
/** Words between a quotation and the verb that brings it: "ifadesini kullandı", "diye konuştu". */
const BESIDE = 5

const given = (
  phrase: Phrase | null,
  cue: Cue,
  strength: Attribution['strength'],
  side: Attribution['side'],
): Attribution | null => phrase && { ...phrase, cue: [cue.from, cue.to], strength, side }

/** The verb after the quotation; over other words only a finite one, which governs the whole clause. */
const cueAfter = (tokens: Token[], quote: number): Cue | null => {
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
  for (let index = quote - 1; index > 0; index--)
    if (cueAt(tokens, index)?.form === 'finite') return index + 1
  return 0
}

const subjectBefore = (tokens: Token[], index: number): Phrase | null => {
  const low = clauseLow(tokens, index)
  return subjectIn(tokens, low, index) ?? (low ? subjectIn(tokens, 0, low) : null)
}

const followingPhrase = (tokens: Token[], index: number): Phrase | null => {
  for (let next = index; next < index + 7; next++) {
    if (at(tokens, next).kind === 'quote') return null
    const phrase = phraseAt(tokens, next)
    // "diyen Ankara Valisi", but "diyen Türkiye'nin Ankara Valisi"
    if (phrase && at(tokens, phrase.to + 1).kind !== 'clitic') return phrase
    if (phrase) next = phrase.to + 1
  }
  return null
}

const after = (tokens: Token[], quote: number): Attribution | null => {
  const cue = cueAfter(tokens, quote)
  if (!cue) return null
  const strength = cue.to - quote <= BESIDE ? 'direct' : 'clause'
  if (cue.form === 'participle') {
    const author = cue.passive ? authorIn(tokens, 0, quote) : null
    return given(author ?? followingPhrase(tokens, cue.to + 1), cue, strength, 'after')
  }
  if (cue.form === 'relative') return given(genitiveBefore(tokens, quote), cue, strength, 'after')
  if (cue.passive)
    return given(
      authorIn(tokens, 0, quote) ?? authorIn(tokens, quote + 1, cue.from),
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

/** "Kaya şunları söyledi: “…”", "Kaya: “…”". */
const before = (tokens: Token[], quote: number): Attribution | null => {
  if (!/^[:;,]$/u.test(at(tokens, quote - 1).text)) return null
  const colon = at(tokens, quote - 1).text !== ','
  for (let index = quote - 2; index >= Math.max(0, quote - (colon ? 14 : 3)); index--) {
    const cue = cueAt(tokens, index)
    if (cue?.form !== 'finite') continue
    const phrase = cue.passive
      ? authorIn(tokens, 0, index)
      : (subjectIn(tokens, 0, cue.from) ?? followingPhrase(tokens, cue.to + 1))
    if (phrase && phrase.to < quote) return given(phrase, cue, 'direct', 'before')
  }
  if (!colon) return null
  const author = /^(?:şöyle|şekilde|şu)$/u.test(at(tokens, quote - 2).lower)
    ? authorIn(tokens, 0, quote)
    : null
  if (author)
    return given(
      author,
      { from: quote - 2, to: quote - 2, form: 'finite', passive: false },
      'direct',
      'before',
    )
  const phrase = phraseEndingBefore(tokens, quote - 1, 0)
  const cue: Cue = { from: quote - 1, to: quote - 1, form: 'finite', passive: false }
  return phrase?.from === 0 ? given(phrase, cue, 'direct', 'before') : null
}

const WORDS_OF =
  /^(?:söz|ifade|açıklama|iddia|çağrı|yorum|eleştiri|uyarı|mesaj|soru|yanıt|cevap|cevab|tepki|değerlendirme|benzetme|çıkış|şeklindeki|yönündeki|vurgu|tweet|paylaşım)/u

/** "Kaya'nın “…” sözleri". */
const possessed = (tokens: Token[], quote: number): Attribution | null => {
  const noun = at(tokens, quote + 1)
  if (noun.kind !== 'word' || !WORDS_OF.test(noun.lower)) return null
  const phrase = genitiveBefore(tokens, quote)
  const cue: Cue = { from: quote + 1, to: quote + 1, form: 'finite', passive: false }
  return given(phrase, cue, 'clause', 'after')
}

const attribute = (tokens: Token[], quote: number): Attribution | null =>
  before(tokens, quote) ??
  viewpoint(tokens, quote) ??
  possessed(tokens, quote) ??
  after(tokens, quote)

const prepares = (tokens: Token[]): Attribution | null => {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const cue = cueAt(tokens, index)
    if (!cue || cue.form === 'relative') continue
    const author = cue.passive ? authorIn(tokens, 0, index) : null
    const phrase = author ?? subjectIn(tokens, 0, cue.from) ?? followingPhrase(tokens, cue.to + 1)
    const found = given(phrase, cue, 'clause', 'before')
    if (found) return found
  }
  const cue: Cue = { from: 0, to: 0, form: 'finite', passive: false }
  const introduces = at(tokens, tokens.length - 1).text === ':'
  const author = introduces ? authorIn(tokens, 0, tokens.length) : null
  if (author) return given(author, cue, 'clause', 'before')
  const phrase = subjectIn(tokens, 0, Math.min(tokens.length, 40))
  return phrase && isPersonal(tokens, phrase) ? given(phrase, cue, 'clause', 'before') : null
}

/** The verb of a quotation whose speaker goes without saying ("…" dedi). */
const voiced = (tokens: Token[], quote: number): [number, number] | null => {
  const cue = cueAfter(tokens, quote)
  return cue && cue.to - quote <= BESIDE ? [cue.from, cue.to] : null
}

/** Turkish: the subject first, the verb last, endings after an apostrophe, and often no subject at all. */
export const turkish: Grammar = {
  attribute,
  followed: () => false,
  prepares,
  naming: isNaming,
  voiced,
}
