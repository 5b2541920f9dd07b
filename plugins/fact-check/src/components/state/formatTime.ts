import { formatDate } from './formatDate.ts'

/** A moment of today as the time of day alone, any other with its day; in the reader's time zone. */
export const formatTime = (moment: string | null, language: string): string => {
  const today = moment && new Date(moment).toDateString() === new Date().toDateString()
  const day = today ? {} : ({ day: 'numeric', month: 'short' } as const)
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return formatDate(moment, language, { ...day, ...time })
}
