import { formatDate } from './formatDate.ts'

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const

/** A day in the reader's time zone: "23 Nov 2026". */
export const formatDay = (moment: string | null, language: string): string =>
  formatDate(moment, language, day)

/** A moment in the reader's time zone, with the zone named: "23 Nov 2026, 09:12 GMT+3". */
export const formatMoment = (moment: string | null, language: string): string =>
  formatDate(moment, language, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
