import { compare, type Likeness } from './compare.ts'
import { daysApart } from './daysApart.ts'
import { nearest, type Near } from './nearest.ts'
import { relatednessOf } from './relatednessOf.ts'
import type { CorpusStatistics, StoryProfile } from './types.ts'
import { weigh, type WeighedStory } from './weigh.ts'
import { weights } from './weights.ts'

/** Stories that are judged beside one another, each asked for by its place among those given. */
export type Neighbourhood = {
  likeness: (one: number, other: number) => Likeness
  /** 0..1, the same from either side. */
  relatedness: (one: number, other: number) => number
  sameEvent: (one: number, other: number) => boolean
}

export type Neighbour = { profile: StoryProfile; published?: Date | null }

const mostNear = 20
/** What is this much like a story is of its kind. */
const ofItsKind = 0.1

/** How much a term tells a story from those around it: what they all say hardly does. */
const distinctness = (
  own: number,
  near: readonly Near[],
  stories: readonly WeighedStory[],
): Map<string, number> => {
  const around = [
    own,
    ...near.filter(({ likeness }) => likeness > ofItsKind).map(({ at }) => at),
  ].flatMap((at) => stories[at] ?? [])
  const all = Math.log(around.length + 10)
  return new Map(
    stories[own]?.terms.map(({ term }) => {
      const having = around.filter(({ byTerm }) => byTerm.has(term)).length
      return [term, Math.max(0.05, Math.log((around.length + 10) / (having + 1)) / all)]
    }),
  )
}

const between = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)))

/**
 * Judges stories beside one another. Whether two tell of the same event depends on those around them: where dozens tell
 * of the same kind of event, only what tells them apart counts, and what its nearest neighbours are to the other one
 * counts more than the two texts alone.
 */
export const createNeighbourhood = (
  stories: readonly Neighbour[],
  statistics: CorpusStatistics,
): Neighbourhood => {
  const weighed = stories.map(({ profile }) => weigh(profile, statistics))
  const near = nearest(weighed, mostNear)
  const distinct: (Map<string, number> | undefined)[] = []
  const distinctOf = (at: number) => (distinct[at] ??= distinctness(at, near[at] ?? [], weighed))

  /** Always in the same order: sums of fractions depend on theirs. */
  const likeness = (one: number, other: number): Likeness => {
    const [first, second] = one < other ? [one, other] : [other, one]
    const [here, there] = [weighed[first], weighed[second]]
    if (!here || !there) throw new RangeError('There is no such story in this neighbourhood.')
    const [fromHere, fromThere] = [distinctOf(first), distinctOf(second)]
    return compare(
      here,
      there,
      (term) => fromHere.get(term),
      (term) => fromThere.get(term),
    )
  }

  const around = (at: number): number =>
    Math.max(weights.around.sparse, near[at]?.[weights.around.neighbour - 1]?.likeness ?? 0)

  const odds = new Map<number, number>()
  /** Log-odds that two stories tell of the same event, by the two alone. */
  const oddsOf = (one: number, other: number): number => {
    const [first, second] = one < other ? [one, other] : [other, one]
    const key = first * stories.length + second
    const known = odds.get(key)
    if (known !== undefined) return known
    const { sameEvent, around: kinds, days } = weights
    const alike = likeness(first, second)
    const crowd = Math.sqrt(around(first) * around(second))
    const apart = daysApart(stories[first] ?? {}, stories[second] ?? {}) ?? 0
    const found =
      sameEvent.base +
      sameEvent.named * Math.sqrt(alike.named) +
      sameEvent.lead * Math.sqrt(alike.lead) +
      sameEvent.distinct * Math.sqrt(alike.distinct) +
      sameEvent.distinctNamed * Math.sqrt(alike.distinctNamed) +
      sameEvent.numbers * Math.sqrt(alike.numbers) +
      sameEvent.dense * between(crowd, kinds.sparse, kinds.dense) +
      sameEvent.over * Math.max(0, Math.sqrt(crowd) - Math.sqrt(kinds.crowded)) +
      sameEvent.apart * Math.min(days.mostApart, Math.max(0, apart - days.grace))
    odds.set(key, found)
    return found
  }

  const closest: { at: number; sure: number }[][] = []
  /** The neighbours a story most surely shares its event with. */
  const closestOf = (own: number) =>
    (closest[own] ??= (near[own] ?? [])
      .map(({ at }) => ({ at, sure: 1 / (1 + Math.exp(-oddsOf(own, at))) }))
      .sort((one, other) => other.sure - one.sure || one.at - other.at)
      .slice(0, weights.agreement.neighbours))

  /** What the neighbours of one story are to another: their odds, as far as they are sure of the one. */
  const heard = (one: number, other: number, alone: number): number => {
    const { itself, sure: enough } = weights.agreement
    let [sum, total] = [0, 0]
    for (const { at, sure } of closestOf(one)) {
      // Whether the two are neighbours is what is asked.
      if (at === other) continue
      sum += sure * Math.min(itself, oddsOf(at, other))
      total += sure
    }
    return (sum + enough * alone) / (total + enough)
  }

  const sameEvent = (one: number, other: number): boolean => {
    const { share, threshold } = weights.agreement
    const alone = oddsOf(one, other)
    const together = (heard(one, other, alone) + heard(other, one, alone)) / 2
    return (1 - share) * alone + share * together >= threshold
  }

  const relatedness = (one: number, other: number): number =>
    relatednessOf(
      likeness(one, other),
      stories[one]?.profile.language ?? 'en',
      stories[other]?.profile.language ?? 'en',
    )
  return { likeness, relatedness, sameEvent }
}
