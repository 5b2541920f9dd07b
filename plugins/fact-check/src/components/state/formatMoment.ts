/** A moment in the reader's time zone, with the zone named: "23 Nov 2026, 09:12 GMT+3". */
export const formatMoment = (moment: string | null, language: string): string => {
  const date = moment ? new Date(moment) : null
  if (!date || Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(date)
}
