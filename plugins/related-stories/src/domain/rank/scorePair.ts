import { createNeighbourhood, type Neighbour } from './createNeighbourhood.ts'
import type { CorpusStatistics } from './types.ts'

/** How related two stories are, 0..1, and whether they tell of the same event, by the two alone. */
export const scorePair = (
  one: Neighbour,
  other: Neighbour,
  statistics: CorpusStatistics,
): { score: number; sameEvent: boolean } => {
  const pair = createNeighbourhood([one, other], statistics)
  return { score: pair.relatedness(0, 1), sameEvent: pair.sameEvent(0, 1) }
}
