import { compare, type Likeness } from './compare.ts'
import { neighbourhoodOf } from './createNeighbourhood.ts'
import { diversify } from './diversify.ts'
import { filedAlike } from './filedAlike.ts'
import { foldDuplicates } from './foldDuplicates.ts'
import { linkTypeFor } from './linkTypeFor.ts'
import { reasonsFor } from './reasonsFor.ts'
import { relatednessOf } from './relatednessOf.ts'
import { relevanceOf, strengthOf } from './relevanceOf.ts'
import { resemblance } from './resemblance.ts'
import { sharedFacets, type SharedFacet } from './sharedFacets.ts'
import type { CorpusStatistics, RankedStory, ReasonWeights, Suggestion } from './types.ts'
import { weigh, type WeighedStory } from './weigh.ts'

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
const mostJudged = 50
/** The best first; of equal ones the least id. */
const byScore = (one: { id: string; score: number }, other: { id: string; score: number }) =>
  other.score - one.score || (one.id < other.id ? -1 : 1)
const day = 24 * 60 * 60 * 1000

type Candidate = {
  id: string
  candidate: RankedStory
  weighed: WeighedStory
  alike: Likeness
  relatedness: number
  facets: SharedFacet[]
}

/** The best of the candidates by what they and their facets say; of equal ones the least id first. */
const bestOf = (
  story: RankedStory,
  own: WeighedStory,
  candidates: readonly { candidate: RankedStory; weighed: WeighedStory }[],
  statistics: CorpusStatistics,
  learned: ReasonWeights,
): Candidate[] => {
  const facetsWith = sharedFacets(story, statistics)
  return candidates
    .map(({ candidate, weighed }) => {
      const alike = compare(own, weighed)
      const { language } = candidate.profile
      const relatedness = relatednessOf(alike, story.profile.language, language)
      const facets = facetsWith(candidate)
      const score = 1 - (1 - relatedness) * (1 - strengthOf(facets, learned))
      return { id: candidate.id, candidate, weighed, alike, relatedness, facets, score }
    })
    .sort(byScore)
    .slice(0, mostJudged)
}

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
  for (const id of [story.id, ...(exclude ?? [])]) others.delete(id)
  // Always in the same order: sums of fractions depend on theirs.
  const inOrder = [...others.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const [own, ...weighed] = weigh(
    [story, ...inOrder].map(({ profile }) => profile),
    statistics,
  )
  if (!own) return []
  const best = bestOf(
    story,
    own,
    weighed.flatMap((each, at) => {
      const candidate = inOrder[at]
      return candidate ? [{ candidate, weighed: each }] : []
    }),
    statistics,
    weights,
  )
  const moment = ({ published }: RankedStory): number => (published ?? now).getTime()
  const neighbourhood = neighbourhoodOf(
    [story, ...best.map(({ candidate }) => candidate)].map((each) => ({
      profile: each.profile,
      published: new Date(moment(each)),
    })),
    [own, ...best.map((each) => each.weighed)],
  )
  const why = reasonsFor(story.profile, statistics)

  const suggested = best.map(({ id, candidate, alike, relatedness, facets }, index) => {
    const { profile } = candidate
    const older = (moment(story) - moment(candidate)) / day
    const days = Math.abs(older)
    const alikeText = resemblance(story.profile.signature, profile.signature)
    const link = linkTypeFor({
      ...{ relatedness, facets, older, named: alike.named, numbers: alike.numbers },
      sameLanguage: story.profile.language === profile.language,
      sameEvent: neighbourhood.sameEvent(0, index + 1),
      isNewer: older > 0 || (older === 0 && story.id > id),
      resemblance: alikeText,
      filedAlike: filedAlike(story, candidate),
    })
    const reasons = why(profile, { facets, days, resemblance: alikeText, whole: alike.whole })
    const score = relevanceOf({ relatedness, facets, days, type: link.type, reasons }, weights)
    return { id, at: index + 1, profile, score, ...link, reasons }
  })

  const folded = foldDuplicates(suggested.filter(({ score }) => score >= least).sort(byScore))
  return diversify(folded, (one, other) => neighbourhood.nearness(one.at, other.at), limit).map(
    ({ id, score, type, direction, reasons, alsoLike }) => ({
      id,
      score,
      type,
      direction,
      reasons,
      alsoLike,
    }),
  )
}
