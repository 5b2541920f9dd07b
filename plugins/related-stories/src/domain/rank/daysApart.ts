import type { StoryProfile } from './types.ts'

type Dated = { profile: StoryProfile; published?: Date | null }

const day = 24 * 60 * 60 * 1000

/**
 * How many days lie between two stories: between their publication, or else between the nearest days they give in full;
 * null where one of them gives none.
 */
export const daysApart = (one: Dated | undefined, other: Dated | undefined): number | null => {
  if (!one || !other) return null
  if (one.published && other.published)
    return Math.abs(one.published.getTime() - other.published.getTime()) / day
  const moments = ({ published, profile }: Dated) =>
    published ? [published.getTime()] : profile.dates.map((date) => Date.parse(date))
  const others = moments(other)
  const distances = moments(one).flatMap((from) => others.map((to) => Math.abs(from - to) / day))
  return distances.length ? Math.min(...distances) : null
}
