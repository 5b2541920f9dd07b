const day = 24 * 60 * 60 * 1000

/**
 * Whether a pair is an old story and a new one, so that the old one should now point to the new, and not two of the same days.
 * `days`: how far apart two may be that belong together. What has no date is new. Dates as ISO 8601.
 */
export const isOlderPair = (from: string | null, to: string | null, days: number): boolean =>
  from !== null && to !== null && Math.abs(Date.parse(from) - Date.parse(to)) > days * day
