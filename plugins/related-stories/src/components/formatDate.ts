/** Day before month in English too, as Payload's own dates are here. `at`: ISO 8601; empty for none. */
export const formatDate = (
  at: string | null,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string =>
  at
    ? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        ...options,
      }).format(new Date(at))
    : ''
