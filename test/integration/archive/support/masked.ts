const id = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const idWithin = /\b(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const momentWithin = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g
const hash = /^[0-9a-f]{64}$/

/**
 * A value with its ids numbered in the order they first stand in, and without the moments and hashes that differ from one
 * writing to the next. `kept` are ids both sides share, and moments that a writer chose.
 */
export const masked = (value: unknown, kept: ReadonlySet<string> = new Set()): unknown => {
  const ids = new Map<string, string>()
  const nameOf = (given: string): string => {
    if (kept.has(given)) return given
    const known = ids.get(given) ?? `id ${ids.size + 1}`
    ids.set(given, known)
    return known
  }
  /** JSON that is stored as text. */
  const within = (given: string): string =>
    given.replace(momentWithin, (at) => (kept.has(at) ? at : 'a moment')).replace(idWithin, nameOf)
  const mask = (given: unknown): unknown => {
    if (typeof given === 'string') {
      if (kept.has(given)) return given
      if (moment.test(given)) return 'a moment'
      if (hash.test(given)) return 'a hash'
      return id.test(given) ? nameOf(given) : within(given)
    }
    if (Array.isArray(given)) return given.map(mask)
    if (typeof given !== 'object' || given === null) return given
    // Records both sides share list the articles and quotes of both.
    if (Object.keys(given).join() === 'docs,hasNextPage') return 'what refers to it'
    // Fields are looked at in one order, so that ids are numbered alike.
    return Object.fromEntries(
      Object.entries(given)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, mask(inner)]),
    )
  }
  return mask(JSON.parse(JSON.stringify(value)))
}
