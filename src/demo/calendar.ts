const day = 24 * 60 * 60 * 1000

/** The stories are written as if it were this day, a Saturday: one day after the newest dateline. */
const writtenOn = Date.parse('2026-03-14T00:00:00.000Z')

export type Calendar = {
  /** A written day (`2026-02-10`) → noon of its day beside today, ISO 8601. */
  day: (written: string) => string
  /** Every `{2026-02-10}` in a text → the day beside today in words, without its year: “10 February”. */
  words: (text: string, language: string) => string
}

/**
 * Moves the written calendar beside today, by whole weeks: a Tuesday stays a Tuesday, and the newest story is at most a
 * week old whenever the newsroom is filled.
 */
export const calendarOf = (now: Date): Calendar => {
  const weeks = Math.floor((now.getTime() - writtenOn) / (7 * day))
  const moved = (written: string) =>
    new Date(Date.parse(`${written}T12:00:00.000Z`) + weeks * 7 * day)
  return {
    day: (written) => moved(written).toISOString(),
    words: (text, language) =>
      text.replace(/\{(\d{4}-\d\d-\d\d)\}/g, (_, written: string) =>
        moved(written).toLocaleDateString(language === 'tr' ? 'tr' : 'en-GB', {
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }),
      ),
  }
}
