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

/** What the records of both stories name, and then what only their texts do; the rarest first. */
export const sharedFacets = (
  story: RankedStory,
  candidate: RankedStory,
  statistics: CorpusStatistics,
): SharedFacet[] => {
  const keyOf = ({ kind, id }: Facet) => JSON.stringify([kind, id])
  const own = new Set(story.facets.map(keyOf))
  const filed = new Map<string, SharedFacet>()
  for (const facet of candidate.facets) {
    const rarity = rarityOf(statistics.count, facet.frequency)
    if (own.has(keyOf(facet)))
      filed.set(nameKeyOf(facet.name), { kind: facet.kind, name: facet.name, rarity })
  }
  const said = new Set(story.profile.names.map(({ name }) => nameKeyOf(name)))
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
