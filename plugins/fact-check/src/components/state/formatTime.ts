/** A moment of today as the time of day alone, any other with its day; in the reader's time zone. */
export const formatTime = (moment: string | null, language: string): string => {
  const date = moment ? new Date(moment) : null
  if (!date || Number.isNaN(date.getTime())) return ''
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const today = date.toDateString() === new Date().toDateString()
  const day = today ? {} : ({ day: 'numeric', month: 'short' } as const)
  return new Intl.DateTimeFormat(language, { ...day, ...time }).format(date)
}
