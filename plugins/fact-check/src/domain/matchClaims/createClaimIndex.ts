import { createScorer } from './createScorer.ts'
import { statisticsOf } from './gatherStatistics.ts'
import { languageOf } from './languageOf.ts'
import { readClaims } from './readClaims.ts'
import { readPassage } from './readPassage.ts'
import { reasonsFor, statementsOf } from './reasonsFor.ts'
import type { Claim, ClaimLanguage, ClaimStatistics, Match } from './types.ts'
import { weights } from './weights.ts'
import { wordsOf, type Word } from './wordsOf.ts'

export type ClaimIndex = {
  /** The claims nearest to a passage, best first; of equal ones that which was given first. */
  rank: (passage: string, most?: number) => Match[]
}

/** So many claims with the best words are also compared letter by letter. */
const mostCandidates = 100

const termsOf = (words: Word[]): Set<string> => new Set(words.flatMap(({ term }) => term ?? []))
const keyOf = (words: Word[]): string => words.map(({ folded }) => folded).join(' ')

/**
 * Claims that can be asked which of them a passage repeats. Over a whole archive the statistics are its own; where a
 * full-text engine chose the candidates, give those of the archive they were chosen from (`gatherStatistics`).
 */
export const createClaimIndex = (claims: readonly Claim[], given?: ClaimStatistics): ClaimIndex => {
  const { read, language: usual } = readClaims(claims, given?.language)
  const statistics = given ?? statisticsOf(read, usual)
  const scorer = createScorer(read, statistics)
  const same = new Map<string, number[]>()
  read.forEach(({ key }, at) => {
    if (key) same.set(key, [...(same.get(key) ?? []), at])
  })

  /** Where no small word tells the language, it is the one in which the archive knows more of the words. */
  const likeliest = (said: string): ClaimLanguage => {
    const other = statistics.language === 'tr' ? 'en' : 'tr'
    const known = (language: ClaimLanguage) =>
      Array.from(termsOf(wordsOf(said, language))).filter((term) => statistics.terms.has(term))
        .length
    return known(other) > known(statistics.language) ? other : statistics.language
  }

  const rank = (passage: string, most = 5): Match[] => {
    const { said, signed } = readPassage(passage, statistics.words)
    const language = languageOf(said) ?? likeliest(said)
    const words = wordsOf(said, language)
    const terms = termsOf(words)
    const author = Array.from(termsOf(wordsOf(signed, language))).filter((term) => !terms.has(term))

    const scores = new Map<number, number>()
    let ideal = weights.spelling
    const add = (at: number, score: number) => scores.set(at, (scores.get(at) ?? 0) + score)
    const count = (asked: Iterable<string>, weight: number, rareness: number) => {
      for (const term of asked) {
        const rarity = scorer.rarity(term)
        const once = rareness * rarity * rarity
        ideal += weight * rarity * (weights.saturation + 1) + once
        for (const { at, weight: held } of scorer.held(term))
          add(at, weight * rarity * scorer.saturated(held) + once)
      }
    }
    count(terms, 1, weights.rareness)
    count(author, weights.signature, 0)
    for (const term of terms)
      for (const [at, sure] of scorer.meant(term)) add(at, scorer.rarity(term) * sure)

    const best = ([a, one]: [number, number], [b, other]: [number, number]) => other - one || a - b
    const spelling = scorer.spellingOf(words.map(({ folded }) => folded))
    const ranked = new Map(
      Array.from(scores)
        .sort(best)
        .slice(0, mostCandidates)
        .map(([at, score]): [number, number] => [
          at,
          (score + weights.spelling * scorer.likeness(spelling, at)) / ideal,
        ]),
    )
    for (const key of [keyOf(wordsOf(passage, language)), keyOf(words)])
      for (const at of same.get(key) ?? []) ranked.set(at, 1)

    const statements = statementsOf(said, signed, language, statistics.names)
    return Array.from(ranked)
      .sort(best)
      .slice(0, most)
      .flatMap(([at, score]) => {
        const claim = read[at]
        if (!claim) return []
        const reasons = reasonsFor(claim, statements, statistics, scorer.rarity)
        return [{ id: claim.claim.id, score, reasons }]
      })
  }
  return { rank }
}
