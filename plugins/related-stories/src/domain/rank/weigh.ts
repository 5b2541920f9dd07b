import type { CorpusStatistics, StoryProfile } from './types.ts'

/**
 * A profile with what its terms weigh in the archive. Its terms are numbers in rising order, so that two stories are
 * compared in one walk; whatever else is kept of a term stands at the same place as the term.
 */
export type WeighedStory = {
  terms: Int32Array
  /** Rarity times how often the text, and its lead, has the term. */
  whole: Float64Array
  lead: Float64Array
  /** How much it tells the story from those around it, 0..1; 1 where nothing is known of them. */
  distinct: Float64Array
  /** 1 where it is written as a name, and where it is a number. */
  named: Uint8Array
  number: Uint8Array
}

/** How rare something is of which so many of all stories have one; a little above 0 at least. */
export const rarityOf = (count: number, frequency: number): number =>
  Math.max(0.05, Math.log((count + 1) / (Math.max(0, frequency) + 0.5)))

const often = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0)

type Known = { number: number; rarity: number; digits: boolean }

/** More terms than this no profile has. */
const places = 2 ** 16

/** Weighs stories that are to be compared with one another: a term has the same number in all of them. */
export const weigh = (
  profiles: readonly StoryProfile[],
  statistics: CorpusStatistics,
): WeighedStory[] => {
  const known = new Map<string, Known>()
  const knownOf = (term: string): Known => {
    let found = known.get(term)
    if (!found) {
      const rarity = rarityOf(statistics.count, statistics.frequencyOf(term))
      known.set(term, (found = { number: known.size, rarity, digits: /^\d/.test(term) }))
    }
    return found
  }
  return profiles.map((profile) => {
    const each = profile.terms.map(knownOf)
    const story: WeighedStory = {
      terms: new Int32Array(each.length),
      whole: new Float64Array(each.length),
      lead: new Float64Array(each.length),
      distinct: new Float64Array(each.length).fill(1),
      named: new Uint8Array(each.length),
      number: new Uint8Array(each.length),
    }
    // By number, with the place it was at: one typed array is sorted without comparing objects.
    const order = Float64Array.from(each.map(({ number }, at) => number * places + at)).sort()
    const names = new Set(profile.named)
    for (const [to, from] of order.entries()) {
      const at = from % places
      const term = each[at]
      if (!term) continue
      story.terms[to] = term.number
      story.whole[to] = term.rarity * often(profile.counts[at] ?? 0)
      story.lead[to] = term.rarity * often(profile.lead[at] ?? 0)
      story.named[to] = names.has(at) ? 1 : 0
      story.number[to] = term.digits ? 1 : 0
    }
    return story
  })
}
