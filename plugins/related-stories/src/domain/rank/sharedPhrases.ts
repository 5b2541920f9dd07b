import type { CorpusStatistics, StoryProfile } from './types.ts'
import { rarityOf } from './weigh.ts'
import { formOf } from './wordsOf.ts'

/** Words tell something where they are as rare as those of one story in fifteen; less is asked of few stories. */
export const rareEnough = (count: number): number =>
  Math.min(Math.log(15), 0.6 * Math.log(count + 1))

/** A phrase is two words, as they were read (`phrasesOf`). */
const termsOf = (phrase: string, language: StoryProfile['language']): string[] =>
  phrase.split(' ').flatMap((word) => formOf(word, language).term ?? [])

/** The rare phrases a story shares with another, as that one types them; the rarest first. */
export const sharedPhrases = (story: StoryProfile, statistics: CorpusStatistics) => {
  const own = new Set(story.phrases.map((phrase) => termsOf(phrase, story.language).join(' ')))
  return (candidate: StoryProfile): string[] => {
    const shared = new Map<string, { phrase: string; rarity: number }>()
    for (const phrase of candidate.phrases) {
      const terms = termsOf(phrase, candidate.language)
      const key = terms.join(' ')
      if (!own.has(key) || shared.has(key)) continue
      const rarities = terms.map((term) => rarityOf(statistics.count, statistics.frequencyOf(term)))
      const rarity = rarities.reduce((sum, each) => sum + each, 0) / terms.length
      if (rarity >= rareEnough(statistics.count)) shared.set(key, { phrase, rarity })
    }
    return Array.from(shared.values())
      .sort((one, other) => other.rarity - one.rarity || (one.phrase < other.phrase ? -1 : 1))
      .map(({ phrase }) => phrase)
  }
}
