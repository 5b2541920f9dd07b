import type { CorpusStatistics, StoryProfile } from './types.ts'

export type WeighedTerm = {
  term: string
  /** Rarity times how often the text, and its lead, has the term. */
  whole: number
  lead: number
  /** How much it tells the story from those around it, 0..1; 1 where nothing is known of them. */
  distinct: number
  named: boolean
  number: boolean
}

/** A profile with what its terms weigh in the archive. */
export type WeighedStory = {
  terms: WeighedTerm[]
  byTerm: ReadonlyMap<string, WeighedTerm>
}

/** How rare something is of which so many of all stories have one; a little above 0 at least. */
export const rarityOf = (count: number, frequency: number): number =>
  Math.max(0.05, Math.log((count + 1) / (Math.max(0, frequency) + 0.5)))

const often = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0)

export const weighedStory = (terms: WeighedTerm[]): WeighedStory => ({
  terms,
  byTerm: new Map(terms.map((term) => [term.term, term])),
})

export const weigh = (profile: StoryProfile, statistics: CorpusStatistics): WeighedStory => {
  const named = new Set(profile.named)
  const terms = profile.terms.map((term, at): WeighedTerm => {
    const rarity = rarityOf(statistics.count, statistics.frequencyOf(term))
    return {
      term,
      whole: rarity * often(profile.counts[at] ?? 0),
      lead: rarity * often(profile.lead[at] ?? 0),
      distinct: 1,
      named: named.has(at),
      number: /^\d/.test(term),
    }
  })
  return weighedStory(terms)
}
