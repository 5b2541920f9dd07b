/** A moment with its zone named: the one given, else the reader's. Empty for no moment. */
export const formatMoment = (moment: string | null, language: string, timeZone?: string): string =>
  moment
    ? new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
        timeZoneName: 'short',
      }).format(new Date(moment))
    : ''
