import { fold } from './fold.ts'

const months = [
  ...['january jan ocak', 'february feb subat', 'march mar mart', 'april apr nisan', 'may mayis'],
  ...['june jun haziran', 'july jul temmuz', 'august aug agustos', 'september sept sep eylul'],
  ...['october oct ekim', 'november nov kasim', 'december dec aralik'],
].map((names) => names.split(' '))
const month = `(${months.flat().join('|')})\\.?`
const ordinal = '(?:st|nd|rd|th)?'
const patterns: [RegExp, (groups: string[]) => [string?, string?, string?]][] = [
  [/\b(\d{4}) ?- ?(\d{2}) ?- ?(\d{2})\b/g, ([year, one, day]) => [year, one, day]],
  [/\b(\d{1,2}) ?[./] ?(\d{1,2}) ?[./] ?(\d{4})\b/g, ([day, one, year]) => [year, one, day]],
  [
    new RegExp(`\\b${month} (\\d{1,2})${ordinal} ?,? ?(\\d{4})\\b`, 'g'),
    ([one, day, year]) => [year, one, day],
  ],
  [
    new RegExp(`\\b(\\d{1,2})${ordinal} ${month} ?,? ?(\\d{4})\\b`, 'g'),
    ([day, one, year]) => [year, one, day],
  ],
]
const most = 12

const monthOf = (name: string): number =>
  /^\d/.test(name) ? Number(name) : months.findIndex((names) => names.includes(name)) + 1

/** The days a text gives in full, yyyy-mm-dd, at most twelve. A day without its year is not one of them. */
export const datesIn = (text: string): string[] => {
  if (!/\d{4}/.test(text)) return []
  const folded = fold(text)
  const found = new Set<string>()
  for (const [pattern, partsOf] of patterns)
    for (const [, ...groups] of folded.matchAll(pattern)) {
      const [year = '', one = '', day = ''] = partsOf(groups)
      const date = new Date(Date.UTC(Number(year), monthOf(one) - 1, Number(day)))
      const real = date.getUTCMonth() === monthOf(one) - 1 && date.getUTCDate() === Number(day)
      if (real && Number(year) > 999) found.add(date.toISOString().slice(0, 10))
    }
  return Array.from(found).slice(0, most)
}
