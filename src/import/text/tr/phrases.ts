import { FEMALE_NAMES, MALE_NAMES } from '../givenNames.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { BODIES, FUNCTION_WORDS, PRONOUNS, ROLES, TITLES } from './words.ts'

/** Words before a place in the sentence that are looked at; bounds the work in hostile text. */
const REACH = 150
export const lowBefore = (index: number): number => Math.max(0, index - REACH)

/** Token indices of a noun phrase, both included. */
export interface Phrase {
  from: number
  to: number
}

const CASED =
  /(?:[dt][ae]|[dt][ae]n|nd[ae]|nd[ae]n|lar[ıa]|ler[ie]|s[ıiuü]n[ae]|lar[ıi]n[ıi]|ler[ıi]n[ıi]|[ıiuü]n[ıiuü]|ken|[ae]r[ae]k|[ıiuü]nc[ae]|y[ae]|ndeki|ndaki|deki|daki|[ıi]yla|[ıi]yle)$/u
const ADJECTIVES =
  /^(?:bir|genç|yaşlı|eski|yeni|ünlü|emekli|yerel|kıdemli|üst|düzey|yabancı|küçük|büyük|acılı|deneyimli|tanınmış|bağımsız|baş|resmî|resmi|aynı|başka|diğer|ikinci|birinci|görgü|basın|genel|kurtarma|arama|köy|mahalle|konut|rus|türk|amerikalı|alman|fransız|ingiliz|iranlı|iraklı|japon|çinli|ukraynalı|suriyeli|yunan|azeri|gazeteci|kadın|erkek|\d+)$/u
/** Words after a phrase that make it something else than a subject. */
const POSTPOSITIONS =
  /^(?:ile|ve|veya|için|gibi|göre|kadar|tarafından|hakkında|karşı|ilgili|adlı|isimli|adındaki|arasında|arasındaki|üzerine|üzerinde|sonrası|öncesi|olarak|adına|nedeniyle|dolayısıyla|yerine|eşliğinde|dışında|içinde|önünde|yanında|merkezli|yapımı)$/u

export const isName = (token: Token): boolean => token.capital && !FUNCTION_WORDS.has(token.lower)
const isRole = (token: Token): boolean =>
  token.kind === 'word' && (ROLES.has(token.lower) || BODIES.has(token.lower))

const isFirstWord = (tokens: Token[], index: number): boolean => {
  const before = at(tokens, index - 1)
  return before.kind === 'none' || (before.kind === 'mark' && /^[.?!:…]$/u.test(before.text))
}

/** A sentence's first word is capital anyway: with a case ending it is an adverbial, not a name. */
const isAdverbial = (tokens: Token[], index: number, length: number): boolean => {
  const token = at(tokens, index)
  if (length > 1 || !isFirstWord(tokens, index)) return false
  if (MALE_NAMES.has(token.text) || FEMALE_NAMES.has(token.text) || TITLES.has(token.lower))
    return false
  const next = at(tokens, index + 1)
  const participle = /[ae]n$/u.test(token.lower) && next.kind === 'word'
  return participle || CASED.test(token.lower)
}

/** The noun phrase that begins at `index`: names with their titles, or a role or body with its adjectives. */
export const phraseAt = (tokens: Token[], index: number): Phrase | null => {
  const first = at(tokens, index)
  if (
    first.kind === 'word' &&
    PRONOUNS.has(first.lower) &&
    !/^(?:bu|şu|ben|biz)$/u.test(first.lower)
  )
    return { from: index, to: index }
  let end = -1
  let next = index
  let headed = false
  for (; next < index + 14; next++) {
    const token = at(tokens, next)
    if (isName(token)) {
      end = next
      headed = false
    } else if (isRole(token)) {
      end = next
      headed = true
    } else if (token.text === '(' && end >= 0) {
      const close = tokens.findIndex(
        ({ text }, place) => place > next && place < next + 5 && text === ')',
      )
      if (close < 0) break
      next = close
    } else if (token.text === '-' && isName(at(tokens, next + 1))) continue
    else if (headed || end >= 0 || !ADJECTIVES.test(token.lower)) break
  }
  if (end < 0) return null
  return isAdverbial(tokens, index, end - index + 1) ? null : { from: index, to: end }
}

/** Whether the phrase names a person or a role rather than some thing with a capital. */
export const isPersonal = (tokens: Token[], { from, to }: Phrase): boolean => {
  const words = tokens.slice(from, to + 1)
  const given = words.some(({ text }) => MALE_NAMES.has(text) || FEMALE_NAMES.has(text))
  return (
    given || words.some((token) => isRole(token) || PRONOUNS.has(token.lower)) || words.length > 1
  )
}

/** Whether the phrase is in the nominative and not tied to a postposition. */
export const isSubject = (tokens: Token[], { to }: Phrase): boolean => {
  const next = at(tokens, to + 1)
  return next.kind !== 'clitic' && !POSTPOSITIONS.test(next.lower)
}

const marksSubject = (tokens: Token[], phrase: Phrase): boolean => {
  const next = at(tokens, phrase.to + 1)
  const before = at(tokens, phrase.from - 1)
  return (
    next.kind === 'quote' ||
    /^(?:,|ise|da|de|:|—|–|-)$/u.test(next.lower) ||
    /^\p{Ll}+(?:[ae]n)$/u.test(before.text)
  )
}

/** The subject among the tokens from `low` up to `high` (excluded): a nominative phrase, best one set off by a comma. */
export const subjectIn = (tokens: Token[], low: number, high: number): Phrase | null => {
  const candidates: Phrase[] = []
  for (let index = low; index < high; index++) {
    const phrase = phraseAt(tokens, index)
    if (!phrase || phrase.to >= high) continue
    if (isSubject(tokens, phrase)) candidates.push(phrase)
    index = phrase.to
  }
  return withPartner(
    tokens,
    candidates.find((phrase) => marksSubject(tokens, phrase)) ?? candidates[0] ?? null,
    low,
  )
}

/** "Kaya ve Demir": both. */
const withPartner = (tokens: Token[], phrase: Phrase | null, low: number): Phrase | null => {
  if (!phrase || at(tokens, phrase.from - 1).lower !== 've') return phrase
  for (let from = low; from < phrase.from - 1; from++) {
    const other = phraseAt(tokens, from)
    if (other?.to === phrase.from - 2)
      return isName(at(tokens, other.to)) ? { from: other.from, to: phrase.to } : phrase
    if (other) from = other.to
  }
  return phrase
}

/** The phrase that ends right before `index`, with its case ending left out. */
export const phraseEndingBefore = (tokens: Token[], index: number, low: number): Phrase | null => {
  const end = at(tokens, index - 1).kind === 'clitic' ? index - 2 : index - 1
  let best: Phrase | null = null
  for (let from = low; from <= end; from++) {
    const phrase = phraseAt(tokens, from)
    if (!phrase) continue
    if (phrase.to === end) return phrase
    if (phrase.to < end) from = phrase.to
    else best = { from: phrase.from, to: end }
  }
  const last = at(tokens, end)
  if (best) return best
  return last.kind === 'word' && last.capital ? { from: end, to: end } : null
}
