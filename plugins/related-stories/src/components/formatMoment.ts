/** A moment in the reader's time zone, with the zone named. Empty for no moment. */
export const formatMoment = (moment: string | null, language: string): string =>
  moment
    ? new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }).format(new Date(moment))
    : ''
