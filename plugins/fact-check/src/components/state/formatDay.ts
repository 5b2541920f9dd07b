/** A day in the reader's time zone: "23 Nov 2026". */
export const formatDay = (moment: string | null, language: string): string => {
  const date = moment ? new Date(moment) : null
  if (!date || Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(date)
}
