const day = { day: 'numeric', month: 'short', year: 'numeric' } as const

const format = (
  moment: string | null,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string => {
  const date = moment ? new Date(moment) : null
  if (!date || Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat(language, options).format(date)
}

/** A day in the reader's time zone: "23 Nov 2026". */
export const formatDay = (moment: string | null, language: string): string =>
  format(moment, language, day)

/** A moment in the reader's time zone, with the zone named: "23 Nov 2026, 09:12 GMT+3". */
export const formatMoment = (moment: string | null, language: string): string =>
  format(moment, language, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
