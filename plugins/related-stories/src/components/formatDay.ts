/** A day as a newsroom writes it, by its own clock. `at`: ISO 8601; empty for no day. */
export const formatDay = (at: string | null, language: string, timeZone?: string): string =>
  at
    ? new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone,
      }).format(new Date(at))
    : ''
