const MONTHS = [
  ['january', 'jan', 'ocak', 'oca'],
  ['february', 'feb', 'şubat', 'şub'],
  ['march', 'mar', 'mart'],
  ['april', 'apr', 'nisan', 'nis'],
  ['may', 'mayıs', 'mayis'],
  ['june', 'jun', 'haziran', 'haz'],
  ['july', 'jul', 'temmuz', 'tem'],
  ['august', 'aug', 'ağustos', 'ağu'],
  ['september', 'sept', 'sep', 'eylül', 'eyl'],
  ['october', 'oct', 'ekim', 'eki'],
  ['november', 'nov', 'kasım', 'kasim', 'kas'],
  ['december', 'dec', 'aralık', 'aralik', 'ara'],
]
/** Every spelling: small, with a capital, in capitals; so that patterns need not ignore case. */
const spellings = (word: string): string[] =>
  ['en', 'tr'].flatMap((locale) => [
    word,
    word.charAt(0).toLocaleUpperCase(locale) + word.slice(1),
    word.toLocaleUpperCase(locale),
  ])
const longestFirst = (list: string[]): string =>
  [...new Set(list.flatMap(spellings))].sort((a, b) => b.length - a.length).join('|')
const DAYS = longestFirst(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(
    ' ',
  ),
)
const MONTH = `(${longestFirst(MONTHS.flat())})(?!\\p{L})\\.?`
const YEAR = '(?:,?\\s*(\\d{4}))?'
const PATTERNS = {
  monthDay: new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`, 'u'),
  dayMonth: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+${MONTH}${YEAR}`, 'u'),
  iso: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u,
  dotted: /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u,
}

/** What a written date may look like, for use inside a larger pattern. */
export const DATE = `(?:(?:(?:${DAYS})\\.?,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH})${YEAR}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`

const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex((names) =>
    names.some((month) => month === name?.toLowerCase() || month === name?.toLocaleLowerCase('tr')),
  ) + 1

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year > 999 ? date.toISOString().slice(0, 10) : null
}

/** Newsrooms leave out the year of the days just past; a dateline is hardly ever a week ahead. */
const WEEK = 7 * 24 * 60 * 60 * 1000
const latest = (month: number, day: number, today: Date | undefined): string | null => {
  if (!today) return null
  const year = today.getUTCFullYear()
  const candidates = [year + 1, year, year - 1, year - 2, year - 3, year - 4].flatMap(
    (each) => iso(each, month, day) ?? [],
  )
  return candidates.find((date) => Date.parse(date) <= today.getTime() + WEEK) ?? null
}

/** Reads the first date in `text` as yyyy-mm-dd. Without a year: the latest such day that is not a week after `today`, else null. */
export const readDate = (text: string, today?: Date): string | null => {
  const isoMatch = PATTERNS.iso.exec(text)
  if (isoMatch) return iso(Number(isoMatch[1]), Number(isoMatch[2]), Number(isoMatch[3]))
  const dotted = PATTERNS.dotted.exec(text)
  if (dotted) return iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const written = PATTERNS.monthDay.exec(text)
  const turned = PATTERNS.dayMonth.exec(text)
  const useTurned = turned && (!written || turned.index <= written.index)
  const [month, day, year] = useTurned
    ? [turned[2], turned[1], turned[3]]
    : [written?.[1], written?.[2], written?.[3]]
  if (!month || !day) return null
  return year
    ? iso(Number(year), monthOf(month), Number(day))
    : latest(monthOf(month), Number(day), today)
}
