import { nameKeyOf } from './nameKeyOf.ts'
import {
  facetKinds,
  type CorpusStatistics,
  type Facet,
  type FacetKind,
  type RankedStory,
} from './types.ts'

/** Something two stories have in common; `rarity` is 1 where no other story has it and 0 where every story does. */
export type SharedFacet = { kind: FacetKind; name: string; rarity: number }

const isFacetKind = (kind: string): kind is FacetKind =>
  (facetKinds as readonly string[]).includes(kind)

/** Two stories have it, or it would not be shared. */
const rarityOf = (count: number, frequency: number): number => {
  const all = Math.max(3, count)
  const having = Math.min(all, Math.max(2, frequency))
  return Math.log(all / having) / Math.log(all / 2)
}

const keyOf = ({ kind, id }: Facet): string => `${kind} ${id}`

/** What the records of a story and of another name, and then what only their texts do; the rarest first. */
export const sharedFacets = (story: RankedStory, statistics: CorpusStatistics) => {
  const own = new Set(story.facets.map(keyOf))
  const said = new Set(story.profile.names.map(({ name }) => nameKeyOf(name)))
  return (candidate: RankedStory): SharedFacet[] => {
    const filed = new Map<string, SharedFacet>()
    for (const facet of candidate.facets) {
      if (!own.has(keyOf(facet))) continue
      const { kind, name, frequency } = facet
      filed.set(nameKeyOf(name), { kind, name, rarity: rarityOf(statistics.count, frequency) })
    }
    for (const { kind, name } of candidate.profile.names) {
      const key = nameKeyOf(name)
      if (!key || !said.has(key) || filed.has(key) || !isFacetKind(kind)) continue
      const frequency = statistics.frequencyOfName?.(key) ?? 0
      filed.set(key, { kind, name, rarity: rarityOf(statistics.count, frequency) })
    }
    return Array.from(filed.values()).sort(
      (one, other) => other.rarity - one.rarity || (one.name < other.name ? -1 : 1),
    )
  }
}
