/** Day before month in English too, as Payload's own dates are here. Empty for no moment, or none that can be read. */
export const formatDate = (
  moment: string | null,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string => {
  const date = moment ? new Date(moment) : null
  if (!date || Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(date)
}
