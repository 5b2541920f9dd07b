import { compare, type Likeness } from './compare.ts'
import { daysApart } from './daysApart.ts'
import { nearest, type Near } from './nearest.ts'
import { relatednessOf } from './relatednessOf.ts'
import type { CorpusStatistics, StoryProfile } from './types.ts'
import { weigh, type WeighedStory } from './weigh.ts'
import { weights } from './weights.ts'

/** Stories that are judged beside one another, each asked for by its place among those given. */
export type Neighbourhood = {
  /** The cosine of all their words, where the other is among the twenty nearest of the one. */
  nearness: (one: number, other: number) => number
  /** 0..1, the same from either side. */
  relatedness: (one: number, other: number) => number
  sameEvent: (one: number, other: number) => boolean
}

export type Neighbour = { profile: StoryProfile; published?: Date | null }

const [mostNear, mostAsked] = [20, 10]
/** What is this much like a story is of its kind. */
const ofItsKind = 0.1

/** Stories whose terms say how much they tell each from those around it: what they all say hardly does. */
const toldApart = (stories: readonly WeighedStory[], near: readonly Near[][]): WeighedStory[] => {
  const most = stories.reduce((last, { terms }) => Math.max(last, terms.at(-1) ?? 0), 0)
  const having = new Uint8Array(most + 1)
  return stories.map((story, at) => {
    const around = (near[at] ?? [])
      .filter(({ likeness }) => likeness > ofItsKind)
      .flatMap((each) => stories[each.at]?.terms ?? [])
    having.fill(0)
    for (const terms of around) for (const term of terms) having[term] = (having[term] ?? 0) + 1
    const all = Math.log(around.length + 11)
    const distinct = story.distinct.map((_, place) => {
      const held = having[story.terms[place] ?? 0] ?? 0
      return Math.max(0.05, (all - Math.log(held + 2)) / all)
    })
    return { ...story, distinct }
  })
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
): Neighbourhood =>
  neighbourhoodOf(
    stories,
    weigh(
      stories.map(({ profile }) => profile),
      statistics,
    ),
  )

/** The same of stories that are weighed already, `alone` being one for each. */
export const neighbourhoodOf = (
  stories: readonly Neighbour[],
  alone: readonly WeighedStory[],
): Neighbourhood => {
  const near = nearest(alone, mostNear)
  const weighed = toldApart(alone, near)

  /** Always in the same order: sums of fractions depend on theirs. */
  const likeness = (one: number, other: number): Likeness => {
    const [first, second] = [weighed[Math.min(one, other)], weighed[Math.max(one, other)]]
    if (!first || !second) throw new RangeError('There is no such story in this neighbourhood.')
    return compare(first, second)
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
      .slice(0, mostAsked)
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
  const nearness = (one: number, other: number): number =>
    near[one]?.find(({ at }) => at === other)?.likeness ?? 0
  return { nearness, relatedness, sameEvent }
}
