import type { LinkType } from '../linkTypes.ts'
import type { SharedFacet } from './sharedFacets.ts'
import type { Reason, ReasonWeights } from './types.ts'
import { weights } from './weights.ts'

/** What shared facets add to what the texts say, 0..1: a rare one more than several that half of the archive has. */
export const strengthOf = (facets: readonly SharedFacet[], learned: ReasonWeights): number =>
  1 -
  facets.reduce(
    (missing, { kind, rarity }) =>
      missing * (1 - Math.min(0.9, weights.facets[kind] * rarity * (learned[kind] ?? 1))),
    1,
  )

const halfLives: Partial<Record<LinkType, number>> = weights.recency

type Found = {
  relatedness: number
  facets: readonly SharedFacet[]
  days: number
  type: LinkType
  reasons: readonly Reason[]
}

/** How much a suggestion is worth, 0..1: what the texts and the facets say, less what time took. */
export const relevanceOf = (
  { relatedness, facets, days, type, reasons }: Found,
  learned: ReasonWeights,
): number => {
  const ofTheText = reasons.flatMap(({ kind }) =>
    kind in weights.facets || kind === 'days-apart' ? [] : [learned[kind] ?? 1],
  )
  const trust = ofTheText.reduce((sum, each) => sum + each, 0) / (ofTheText.length || 1)
  const said = Math.min(1, relatedness * (ofTheText.length ? trust : 1))
  const together = 1 - (1 - said) * (1 - strengthOf(facets, learned))
  // A desk that confirms what lies close in time more often than the rest wants time to count for more.
  const { kept } = weights.recency
  const halved = 2 ** ((-days * (learned['days-apart'] ?? 1)) / (halfLives[type] ?? 365))
  return together * (kept + (1 - kept) * halved)
}
