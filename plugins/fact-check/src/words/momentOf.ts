/** A moment (ISO 8601, or what a database makes of it) as day and time of day, in UTC: `['23 December 2026', '10:00']`. */
export const momentOf = (at: string, locale: string): [day: string, time: string] => {
  const date = new Date(at)
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return [new Intl.DateTimeFormat(locale, day).format(date), date.toISOString().slice(11, 16)]
}
