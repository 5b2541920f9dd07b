import { DATE, readDate } from './dates.ts'
import type { Dateline, Language, Span } from './extraction.ts'
import { words } from './lexicon.ts'
import { PLACES, PLACES_IN_CAPITALS } from './places.ts'

export interface FoundDateline extends Dateline {
  /** Which of the paragraphs holds it, and where its text begins after the dateline. */
  paragraph: number
  textStart: number
}

const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?(?:[ /](?:\\p{Lu}[\\p{Lu}.'’-]*|DE|DU|LA))*"
const TITLE_CASE = "\\p{Lu}[\\p{L}'’-]+\\.?(?: (?:de |la |of |al-)?\\p{Lu}[\\p{L}'’-]+\\.?){0,3}"
const REGION =
  "(?:, ?(?:\\p{Lu}\\.){2,}|, ?\\p{Lu}[\\p{L}'’]+\\.?(?: \\p{Lu}[\\p{L}'’]+\\.?)?){0,2}"
const AGENCY = '\\((?<agency>[^()\\n]{2,40})\\)'
const DASH = '(?:—|–|―|-{1,3}|:|/)'
const REST = `(?<date1>[,.]?\\s*${DATE})?\\s*(?:${AGENCY})?(?<date2>[,.]?\\s*${DATE})?`
const patternsFor = (tail: string): RegExp[] => [
  new RegExp(`^(?<place>${CAPITALS}${REGION}?)${REST}${tail}`, 'u'),
  new RegExp(`^(?<place>${TITLE_CASE}${REGION}?)${REST}${tail}`, 'u'),
  new RegExp(`^(?<place>)(?<date1>${DATE})\\s*${AGENCY}(?<date2>)${tail}`, 'u'),
]
const INLINE = patternsFor(`\\s*(?<dash>${DASH})\\s+(?=\\S)`)
const BARE = patternsFor(`\\s*(?<dash>${DASH})?\\s*$`)
const LABELS = words(
  `UPDATE, ABSTRACT., ABSTRACT, LETTERS., LETTERS, FULL, SUMMARY, RELATED, ADVERTISEMENT, SPORTS, POLITICS, BUSINESS, WORLD, CULTURE, ÖZET, SPOR, EKONOMİ, DÜNYA, GÜNDEM, SİYASET, MEKTUPLAR, BREAKING, EXCLUSIVE, WATCH, OPINION, VIDEO, PHOTOS, ANALYSIS, LIVE, CORRECTION, EDITORIAL, COMMENTARY, FACTBOX, TIMELINE, NOTE, READ, INTERVIEW, SON DAKİKA, GÜNCELLEME, ÖZEL, RÖPORTAJ, YORUM, ANALİZ, NOT, HABER, DHA, AA, İHA, ANKA`,
)
const SEARCHED = 5

const titleCase = (place: string, language: Language): string =>
  place.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
    /\p{Ll}/u.test(word) || /^(?:DC|UK|USA?|ABD|KKTC|BM|UN)$/u.test(word)
      ? word
      : word.charAt(0) + word.slice(1).toLocaleLowerCase(language === 'tr' ? 'tr' : 'en'),
  )

const isKnown = (place: string): boolean => {
  const first = place.split(',')[0]?.trim() ?? ''
  return PLACES.has(first) || PLACES_IN_CAPITALS.has(first)
}

interface Reading {
  place: string
  dated: string
  length: number
  certain: boolean
}

const read = (text: string, patterns: RegExp[], inline: boolean): Reading | null => {
  for (const [kind, pattern] of patterns.entries()) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const place = (groups.place ?? '').replace(/,$/u, '')
    const dated = groups.date1?.trim() ? groups.date1 : (groups.date2 ?? '')
    if (LABELS.has(place.split(/[ ,]/u)[0] ?? '')) continue
    const certain = isKnown(place) || Boolean(dated) || (inline && Boolean(groups.agency))
    const capitals = kind === 0 && place.length > 3 && (inline || !place.endsWith('.'))
    const colon = groups.dash === ':' || groups.dash === '/'
    if (!certain && (!capitals || colon || place.split(' ').length > 4)) continue
    if (colon && !dated && !groups.agency) continue
    return { place, dated, length: pattern.exec(text)?.[0].length ?? 0, certain }
  }
  return null
}

/** Finds the dateline at the head of the body, on a line of its own or before the first sentence. */
export const findDateline = (
  paragraphs: Span[],
  language: Language,
  today?: Date,
): FoundDateline | null => {
  for (const [index, { start, text }] of paragraphs.slice(0, SEARCHED).entries()) {
    const bare = text.length <= 90 ? read(text, BARE, false) : null
    const only = index === 0 && paragraphs.length > 1
    // A first line in capitals is a headline unless it names a known place.
    const found = bare && !(only && !bare.certain) ? bare : read(text.slice(0, 160), INLINE, true)
    if (!found) continue
    return {
      place: found.place ? titleCase(found.place, language) : null,
      date: found.dated ? readDate(found.dated, today) : null,
      paragraph: index,
      textStart: start + found.length,
    }
  }
  return null
}
