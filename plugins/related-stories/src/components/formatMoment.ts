import { formatDate } from './formatDate.ts'

/** A moment with its zone named, the one given, else the reader's: "23 Nov 2026, 09:12 GMT+3". Empty for no moment. */
export const formatMoment = (moment: string | null, language: string, timeZone?: string): string =>
  formatDate(moment, language, {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone,
    timeZoneName: 'short',
  })
