import { fold } from './fold.ts'
import type { StoryLanguage } from './types.ts'

const months = [
  ...['january jan ocak', 'february feb subat', 'march mar mart', 'april apr nisan', 'may mayis'],
  ...['june jun haziran', 'july jul temmuz', 'august aug agustos', 'september sept sep eylul'],
  ...['october oct ekim', 'november nov kasim', 'december dec aralik'],
].map((names) => names.split(' '))
const month = `(?<month>${months.flat().join('|')})\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const monthDay = new RegExp(`\\b${month} ${day} ?,? ?$`)
const dayMonth = new RegExp(`\\b${day} ${month} ?,? ?$`)
const numeric = /\b(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?$/
const iso = /^ ?- ?(\d{2}) ?- ?(\d{2})\b/
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
/** As long as "september 30th , " or "- 09 - 30". */
const around = 24
const most = 12

const written = (value: number, one: number, days: number): string | null => {
  const date = new Date(Date.UTC(value, one - 1, days))
  const real = date.getUTCMonth() === one - 1 && date.getUTCDate() === days
  return real ? date.toISOString().slice(0, 10) : null
}

/** In English 3/4 is a day of March or of April: what only one order makes a day is read. */
const ordered = (
  value: number,
  one: number,
  two: number,
  language: StoryLanguage,
): string | null => {
  if (language === 'tr') return written(value, two, one)
  const [dayFirst, monthFirst] = [written(value, two, one), written(value, one, two)]
  return dayFirst && monthFirst && one !== two ? null : (dayFirst ?? monthFirst)
}

/** The days a text gives in full, yyyy-mm-dd, at most twelve. A day without its year is not one of them. */
export const datesIn = (text: string, language: StoryLanguage): string[] => {
  const found = new Set<string>()
  for (const { 0: digits, index } of text.matchAll(year)) {
    const before = fold(text.slice(Math.max(0, index - around), index))
    const value = Number(digits)
    const named = (monthDay.exec(before) ?? dayMonth.exec(before))?.groups
    const parts = numeric.exec(before)
    const [, isoMonth, isoDay] = iso.exec(text.slice(index + 4, index + 4 + around)) ?? []
    const date = named
      ? written(
          value,
          months.findIndex((names) => names.includes(named.month ?? '')) + 1,
          Number(named.day),
        )
      : parts
        ? ordered(value, Number(parts[1]), Number(parts[2]), language)
        : isoDay
          ? written(value, Number(isoMonth), Number(isoDay))
          : null
    if (date) found.add(date)
    if (found.size === most) break
  }
  return Array.from(found)
}
