import { nameKeyOf } from './nameKeyOf.ts'
import type { CorpusStatistics, StoryProfile } from './types.ts'

const addTo = (counts: Map<string, number>, keys: Iterable<string>): void => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The statistics of stories that are all at hand. */
export const gatherStatistics = (profiles: readonly StoryProfile[]): CorpusStatistics => {
  const terms = new Map<string, number>()
  const names = new Map<string, number>()
  for (const profile of profiles) {
    addTo(terms, profile.terms)
    addTo(names, new Set(profile.names.map(({ name }) => nameKeyOf(name))))
  }
  return {
    count: profiles.length,
    frequencyOf: (term) => terms.get(term) ?? 0,
    frequencyOfName: (key) => names.get(key) ?? 0,
  }
}
