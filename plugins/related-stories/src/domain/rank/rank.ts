import { compare } from './compare.ts'
import { createNeighbourhood } from './createNeighbourhood.ts'
import { diversify } from './diversify.ts'
import { foldDuplicates } from './foldDuplicates.ts'
import { linkTypeFor } from './linkTypeFor.ts'
import { reasonsFor } from './reasonsFor.ts'
import { relatednessOf } from './relatednessOf.ts'
import { relevanceOf, strengthOf } from './relevanceOf.ts'
import { sharedFacets } from './sharedFacets.ts'
import { resemblance } from './signatureOf.ts'
import type { CorpusStatistics, RankedStory, ReasonWeights, Suggestion } from './types.ts'
import { weigh } from './weigh.ts'

export type RankOptions = {
  /** What a draft counts as published at. */
  now: Date
  limit?: number
  /** What was learned from decisions (`learnWeights`). */
  weights?: ReasonWeights
  /** Stories that are not to be suggested: linked already, or rejected for good. */
  exclude?: ReadonlySet<string>
  /** A score below which nothing is suggested; two stories that share a few everyday words have some 0.15. */
  least?: number
}

/** So many of the best candidates are also judged beside one another. */
const mostJudged = 60
const day = 24 * 60 * 60 * 1000

/**
 * Ranks what a full-text engine found for a story. The result does not depend on the order of the candidates; the story
 * itself and what is excluded are never in it.
 */
export const rank = (
  story: RankedStory,
  candidates: readonly RankedStory[],
  statistics: CorpusStatistics,
  { now, limit = 10, weights = {}, exclude, least = 0.2 }: RankOptions,
): Suggestion[] => {
  const others = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  others.delete(story.id)
  for (const id of exclude ?? []) others.delete(id)

  const own = weigh(story.profile, statistics)
  const judged = Array.from(others.values(), (candidate) => {
    const alike = compare(own, weigh(candidate.profile, statistics))
    const { language } = candidate.profile
    const relatedness = relatednessOf(alike, story.profile.language, language)
    const facets = sharedFacets(story, candidate, statistics)
    const first = 1 - (1 - relatedness) * (1 - strengthOf(facets, weights))
    return { id: candidate.id, candidate, alike, relatedness, facets, first }
  })
    .sort((one, other) => other.first - one.first || (one.id < other.id ? -1 : 1))
    .slice(0, mostJudged)

  const moment = ({ published }: RankedStory): number => (published ?? now).getTime()
  const neighbourhood = createNeighbourhood(
    [story, ...judged.map(({ candidate }) => candidate)].map((each) => ({
      profile: each.profile,
      published: new Date(moment(each)),
    })),
    statistics,
  )
  const scored = judged
    .map(({ candidate, alike, relatedness, facets }, at) => {
      const older = (moment(story) - moment(candidate)) / day
      const same = resemblance(story.profile.signature, candidate.profile.signature)
      const link = linkTypeFor({
        sameLanguage: story.profile.language === candidate.profile.language,
        sameEvent: neighbourhood.sameEvent(0, at + 1),
        relatedness,
        named: alike.named,
        numbers: alike.numbers,
        resemblance: same,
        facets,
        older,
      })
      const days = Math.abs(older)
      const reasons = reasonsFor(
        {
          story: story.profile,
          candidate: candidate.profile,
          facets,
          days,
          resemblance: same,
          whole: alike.whole,
        },
        statistics,
      )
      const score = relevanceOf({ relatedness, facets, days, type: link.type, reasons }, weights)
      return { id: candidate.id, at: at + 1, profile: candidate.profile, score, ...link, reasons }
    })
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))

  const folded = foldDuplicates(scored).map(({ story: kept, alsoLike }) => ({ ...kept, alsoLike }))
  return diversify(
    folded,
    (one, other) => neighbourhood.likeness(one.at, other.at).whole,
    limit,
  ).map(({ id, score, type, direction, reasons, alsoLike }) => ({
    id,
    score,
    type,
    direction,
    reasons,
    alsoLike,
  }))
}
