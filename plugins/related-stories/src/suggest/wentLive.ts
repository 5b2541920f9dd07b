import type { StoryProfile } from '../index/StoryIndex.ts'

type Profiles = ReadonlyMap<string, Pick<StoryProfile, 'date' | 'live'>>
const day = 24 * 60 * 60 * 1000

/**
 * Which stories went live since they were last taken in, and lately: an archive that is filled, or an index made anew, asks
 * nobody to look at all that was ever published.
 */
export const wentLive = (before: Profiles, after: Profiles, now: Date, days: number): string[] =>
  [...after].flatMap(([id, { date, live }]) =>
    live && !before.get(id)?.live && date !== null && now.getTime() - Date.parse(date) <= days * day
      ? [id]
      : [],
  )
