/** When a newsroom sits down again, by its own clock. */
const hour = 7

/** Minutes a zone's clock is ahead of UTC at a moment. */
const ahead = (at: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((clock - at.getTime()) / 60_000)
}

/** Seven o'clock of the next day in a time zone (IANA name), summer time or not. */
export const tomorrowMorning = (now: Date, timeZone: string): Date => {
  const local = new Date(now.getTime() + ahead(now, timeZone) * 60_000)
  const wanted = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + 1, hour)
  // The clock may be put forward or back in the night between.
  const guess = new Date(wanted - ahead(now, timeZone) * 60_000)
  return new Date(wanted - ahead(guess, timeZone) * 60_000)
}
