import type { Facet, RankedStory } from './types.ts'

const keysOf = (facets: readonly Facet[]): Set<string> =>
  new Set(facets.flatMap(({ kind, id }) => (kind === 'topic' ? [] : `${kind} ${id}`)))

/** Which share of the records two stories are filed under, topics aside, they have in common, 0..1. */
export const filedAlike = (one: RankedStory, other: RankedStory): number => {
  const [here, there] = [keysOf(one.facets), keysOf(other.facets)]
  const shared = Array.from(here).filter((key) => there.has(key)).length
  return shared / (here.size + there.size - shared || 1)
}
