import { grams } from './grams.ts'
import { learnParaphrases } from './learnParaphrases.ts'
import { readClaims, type ReadClaim } from './readClaims.ts'
import type { Claim, ClaimLanguage, ClaimStatistics } from './types.ts'

const addTo = (counts: Map<string, number>, keys: Iterable<string>): void => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The statistics of claims that were read already. */
export const statisticsOf = (read: ReadClaim[], language: ClaimLanguage): ClaimStatistics => {
  const [terms, pieces, words] = [0, 1, 2].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ]
  const [named, unnamed] = [new Map<string, number>(), new Map<string, number>()]
  for (const claim of read) {
    addTo(terms, new Set([...claim.text, ...claim.title]))
    addTo(words, claim.words)
    addTo(named, claim.spelt.names)
    addTo(unnamed, claim.spelt.others)
  }
  // A word's pieces are as common as the word: counted claim by claim they would cost ten times as much.
  for (const [word, count] of words)
    for (const piece of grams(word)) pieces.set(piece, (pieces.get(piece) ?? 0) + count)
  const average = (length: (claim: ReadClaim) => number) =>
    read.reduce((sum, claim) => sum + length(claim), 0) / Math.max(1, read.length)
  return {
    claims: read.length,
    language,
    averageText: average(({ text }) => text.length),
    averageTitle: average(({ title }) => title.length),
    terms,
    grams: pieces,
    words,
    paraphrases: learnParaphrases(read),
    names: new Set(
      Array.from(named).flatMap(([term, count]) =>
        count > (unnamed.get(term) ?? 0) ? [term] : [],
      ),
    ),
  }
}

/** What a collection of claims knows of its words: to be kept, and given where only some of its claims are ranked. */
export const gatherStatistics = (claims: readonly Claim[]): ClaimStatistics => {
  const { read, language } = readClaims(claims)
  return statisticsOf(read, language)
}
