import type { Language } from '../../articles/vocabulary.ts'

const day = 24 * 60 * 60 * 1000

const formats = {
  en: {
    weekday: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  },
  tr: {
    weekday: new Intl.DateTimeFormat('tr-TR', { weekday: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat('tr-TR', { month: 'long', timeZone: 'UTC' }),
  },
}

/** Turkish writes days and months small when no date stands with them. */
const within = (name: string, language: Language): string =>
  language === 'tr' ? name.toLocaleLowerCase('tr') : name

/** The words of time an article written at a moment uses; undefined for a slot that is none. */
export const calendarWord = (slot: string, language: Language, at: number): string | undefined => {
  const { weekday, month } = formats[language]
  const date = new Date(at)
  switch (slot) {
    case 'weekday':
      return within(weekday.format(date), language)
    case 'month':
      return within(month.format(at - 70 * day), language)
    case 'nextmonth':
      return within(month.format(at + 45 * day), language)
    case 'year':
      return String(date.getUTCFullYear())
    case 'lastyear':
      return String(date.getUTCFullYear() - 1 - (date.getUTCDate() % 4))
    default:
      return undefined
  }
}
