import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { lowBefore, phraseAt, phraseEndingBefore } from './phrases.ts'
import type { Phrase } from './phrases.ts'

const TEXTS =
  /^(?:yazılı|resmî|resmi|basın|ortak|sosyal|medya)?(?:açıklama|bildiri|rapor|mesaj|karar|duyuru|mektup|haber|metin|metn|paylaşım|yazı|dilekçe|bülten|kitap|kitab|iddianame|tutanak|belge|deme[cç]|konuşma|tweet|röportaj|makale|tutanağ)\p{L}*$/u
const GENITIVE = /^'(?:n?[ıiuü]n|y?[ıiuü]n)$/u
const ABLATIVE = /^'?(?:n?[dt][ae]n)$/u

/** The phrase in the genitive nearest before `index` ("Kaya'nın …"). */
export const genitiveBefore = (tokens: Token[], index: number): Phrase | null => {
  for (let left = index - 1; left > 0 && index - left < 12; left--) {
    const token = at(tokens, left)
    if (token.kind === 'clitic' && GENITIVE.test(token.lower))
      return phraseEndingBefore(tokens, left, lowBefore(left))
    if (
      token.kind === 'word' &&
      /(?:ğ[ıiuü]n[ıiuü]n|s[ıiuü]n[ıiuü]n|l[ae]r[ıi]n[ıi]n|n[ıiuü]n)$/u.test(token.lower)
    ) {
      const phrase = phraseEndingBefore(tokens, left + 1, lowBefore(left))
      if (phrase && phrase.to === left) return phrase
      const lone = left === index - 1
      if (lone) return { from: at(tokens, left - 1).lower === 'bir' ? left - 1 : left, to: left }
    }
  }
  return null
}

/** Who issued the statement: "Bakanlık'tan yapılan açıklamada", "X tarafından yayımlanan raporda", "X'in açıklamasında". */
export const authorIn = (tokens: Token[], low: number, high: number): Phrase | null => {
  for (let index = low; index < high; index++) {
    const token = at(tokens, index)
    if (token.lower === 'tarafından') return phraseEndingBefore(tokens, index, low)
    const issued = /^(?:yapılan|gelen|yayımlanan|yayınlanan|paylaşılan|aktarılan)$/u.test(
      token.lower,
    )
    if (issued) {
      const source = at(tokens, index - 1)
      const phrase = phraseEndingBefore(tokens, index, low)
      if (phrase && (ABLATIVE.test(source.lower) || /[dt][ae]n$/u.test(source.lower))) return phrase
    }
    if (token.kind === 'word' && TEXTS.test(token.lower)) {
      const owner = genitiveBefore(tokens, index)
      if (owner && owner.from >= low) return owner
    }
  }
  return firstBody(tokens, low, high)
}

/** "Bakanlık açıklamasında": the body right before the text it issued. */
const firstBody = (tokens: Token[], low: number, high: number): Phrase | null => {
  for (let index = low; index < high; index++) {
    const phrase = phraseAt(tokens, index)
    if (!phrase) continue
    const next = at(tokens, phrase.to + 1)
    if (TEXTS.test(next.lower) && phrase.to < high) return phrase
    index = phrase.to
  }
  return null
}

/** "Kaya'ya göre “…”", "Kaya'nın ifadesiyle “…”", before or after the quotation. */
export const viewpoint = (tokens: Token[], quote: number): Attribution | null => {
  for (let index = Math.max(0, quote - 30); index < Math.min(tokens.length, quote + 30); index++) {
    const { lower } = at(tokens, index)
    const worded =
      /^(?:ifadesiyle|sözleriyle|deyişiyle|deyimiyle|tabiriyle|ağzından|anlatımıyla)$/u.test(lower)
    if (lower !== 'göre' && !worded) continue
    const phrase = phraseEndingBefore(tokens, index, lowBefore(index))
    if (!phrase) continue
    return {
      ...phrase,
      cue: [index, index],
      strength: Math.abs(index - quote) <= 2 ? 'direct' : 'clause',
      side: index < quote ? 'before' : 'after',
    }
  }
  return null
}
