import type { ClaimKind } from './claims.ts'
import { normalise } from './normalise.ts'
import { worthOf } from './worth.ts'

const wholeWord = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu')
const numberWords = {
  en: wholeWord(
    'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|per cent|percent|twice|doubled|halved',
  ),
  tr: wholeWord(
    'yüzde|binlerce|yüzlerce|onlarca|milyon\\p{L}*|milyar\\p{L}*|trilyon\\p{L}*|yarısı',
  ),
}

/** Words between the parts of a name, or before it: "the Bank of Harbour", "Van der Berg". */
const particles = /^(?:the|of|and|for|van|von|de|der|den|da|di|al|el|ve|bin|ile)$/u
const title = /^\p{Ll}/u

/** Nothing but a name, perhaps with an office before it: a sentence that has a name in it says more than a name. */
const isName = (text: string): boolean => {
  const words = (text.match(/[\p{L}\p{M}'’.-]+/gu) ?? []).filter((word) => !particles.test(word))
  const names = words.filter((word) => /^\p{Lu}/u.test(word))
  const last = words.at(-1)
  return (
    words.length > 0 &&
    words.length <= 6 &&
    names.length * 2 >= words.length &&
    last !== undefined &&
    !title.test(last) &&
    !/[.!?…]$/u.test(text.trim())
  )
}

/**
 * What kind of claim some words are, at a glance; a person says otherwise. Words in quotation marks are a quote whatever
 * stands in them, and an accusation with a number in it is an accusation. `language` is BCP 47.
 */
export const guessKind = (words: string, language: string): ClaimKind => {
  const text = normalise(words)
  const own = language.toLowerCase().startsWith('tr') ? 'tr' : 'en'
  if (/"[^"]{2,}|'[^']{2,}'(?!\p{L})/u.test(text)) return 'quote'
  if (worthOf(text, language).reasons.includes('accusation')) return 'allegation'
  if (/\p{N}|%/u.test(text) || numberWords[own].test(text)) return 'number'
  return isName(text) ? 'name' : 'fact'
}
