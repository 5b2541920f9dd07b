/** By id; `date` is ISO 8601. */
type Stories = ReadonlyMap<string, { date: string | null; live: boolean }>
const day = 24 * 60 * 60 * 1000

/**
 * Which stories went live since they were last taken in, and lately: an archive that is filled, or an index made anew, asks
 * nobody to look at all that was ever published.
 */
export const wentLive = (before: Stories, after: Stories, now: Date, days: number): string[] =>
  [...after].flatMap(([id, { date, live }]) =>
    live && !before.get(id)?.live && date !== null && now.getTime() - Date.parse(date) <= days * day
      ? [id]
      : [],
  )
