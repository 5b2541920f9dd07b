import { nameKeyOf } from './nameKeyOf.ts'
import type { SharedFacet } from './sharedFacets.ts'
import { rareEnough, sharedPhrases } from './sharedPhrases.ts'
import { facetKinds, type CorpusStatistics, type Reason, type StoryProfile } from './types.ts'
import { rarityOf } from './weigh.ts'
import { weights } from './weights.ts'

export type Evidence = {
  facets: readonly SharedFacet[]
  days: number
  resemblance: number
  /** The cosine of all their words. */
  whole: number
}

const [mostNames, mostPhrases, mostNumbers, mostDates, closeDays] = [4, 2, 3, 2, 30]
/** What nearly every second story names is no reason. */
const telling = 0.15
/** A year or a single figure stands in too many stories to prove anything. */
const provesSomething = /^(?!(?:19|20)\d{2}$)[1-9]\d+(?:[.,]\d+)?$|^\d[.,]\d+$/

const sharedNumbers = (story: StoryProfile, statistics: CorpusStatistics) => {
  const own = new Set(story.terms.filter((term) => provesSomething.test(term)))
  return (candidate: StoryProfile): string[] =>
    candidate.terms
      .filter((term) => own.has(term))
      .map((number) => ({
        number,
        rarity: rarityOf(statistics.count, statistics.frequencyOf(number)),
      }))
      .filter(({ rarity }) => rarity >= rareEnough(statistics.count))
      .sort((one, other) => other.rarity - one.rarity || (one.number < other.number ? -1 : 1))
      .map(({ number }) => number)
}

const wordsOf = (name: string): string[] => nameKeyOf(name).split(' ')

/** The rarest that are no part of one another: beside “Ayşe Kaya” “Kaya” says nothing. */
const namesToTell = (facets: readonly SharedFacet[]): SharedFacet[] =>
  facets
    .filter((facet, at) => {
      const words = wordsOf(facet.name)
      return (
        facet.rarity >= telling &&
        !facets.some(({ name }, other) => {
          const all = wordsOf(name)
          const within = words.every((word) => all.includes(word))
          return other !== at && within && (all.length > words.length || other < at)
        })
      )
    })
    .slice(0, mostNames)

/** Says why another story is suggested for this one: never nothing. */
export const reasonsFor = (story: StoryProfile, statistics: CorpusStatistics) => {
  const phrasesWith = sharedPhrases(story, statistics)
  const numbersWith = sharedNumbers(story, statistics)
  return (candidate: StoryProfile, { facets, days, resemblance, whole }: Evidence): Reason[] => {
    const told = namesToTell(facets)
    const reasons: Reason[] = facetKinds.flatMap((kind) => {
      const names = told.filter((facet) => facet.kind === kind).map(({ name }) => name)
      return names.length ? [{ kind, names }] : []
    })
    const named = new Set(facets.flatMap(({ name }) => wordsOf(name)))
    const phrases = phrasesWith(candidate).filter((phrase) => {
      const words = wordsOf(phrase)
      const fresh = !words.some((word) => named.has(word))
      // Of “rescued miners” and “miners' families” the first is enough.
      if (fresh) for (const word of words) named.add(word)
      return fresh
    })
    if (phrases.length) reasons.push({ kind: 'phrase', phrases: phrases.slice(0, mostPhrases) })
    const numbers = numbersWith(candidate)
    if (numbers.length) reasons.push({ kind: 'number', numbers: numbers.slice(0, mostNumbers) })
    const dates = candidate.dates.filter((date) => story.dates.includes(date)).sort()
    if (dates.length) reasons.push({ kind: 'date', dates: dates.slice(0, mostDates) })
    if (resemblance >= weights.duplicates.version)
      reasons.push({ kind: 'same-text', share: resemblance })
    if (!reasons.length) reasons.push({ kind: 'wording', share: whole })
    if (days <= closeDays) reasons.push({ kind: 'days-apart', days: Math.round(days) })
    return reasons
  }
}
