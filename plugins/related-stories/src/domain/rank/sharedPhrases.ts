import { fold } from './fold.ts'
import type { CorpusStatistics, StoryProfile } from './types.ts'
import { rarityOf } from './weigh.ts'
import { wordsOf } from './wordsOf.ts'

/** Words tell something where they are as rare as those of one story in fifteen; less is asked of few stories. */
export const rareEnough = (count: number): number =>
  Math.min(Math.log(15), 0.6 * Math.log(count + 1))

const termsOf = (phrase: string, language: StoryProfile['language']): string[] =>
  wordsOf(phrase, language).flatMap(({ form }) => form.term ?? [])

/** The rare phrases two stories share, as the second one types them; the rarest first. */
export const sharedPhrases = (
  story: StoryProfile,
  candidate: StoryProfile,
  statistics: CorpusStatistics,
): string[] => {
  const own = new Set(story.phrases.map((phrase) => termsOf(phrase, story.language).join(' ')))
  const shared = new Map<string, { phrase: string; rarity: number }>()
  for (const phrase of candidate.phrases) {
    const terms = termsOf(phrase, candidate.language)
    const rarities = terms.map((term) => rarityOf(statistics.count, statistics.frequencyOf(term)))
    const rarity = rarities.reduce((sum, each) => sum + each, 0) / terms.length
    if (own.has(terms.join(' ')) && rarity >= rareEnough(statistics.count))
      shared.set(fold(phrase), { phrase, rarity })
  }
  return Array.from(shared.values())
    .sort((one, other) => other.rarity - one.rarity || (one.phrase < other.phrase ? -1 : 1))
    .map(({ phrase }) => phrase)
}
