/** A claim the archive has settled. */
export type Claim = { id: string; text: string; title?: string }

/** Where a claim that says nearly the same says something else; `claim` or `query` is empty when one side is silent. */
export type Difference = { kind: 'number' | 'name' | 'negation'; claim: string[]; query: string[] }

/** Why a claim was found, in the claim's own spelling; the rarest words first. */
export type MatchReasons = {
  terms: string[]
  numbers: string[]
  names: string[]
  differences: Difference[]
}

/** `score` is above 0 and at most 1, which only the same words in the same order reach. It orders; it is no probability. */
export type Match = { id: string; score: number; reasons: MatchReasons }

export type ClaimLanguage = 'en' | 'tr'

/**
 * What is known of a whole collection: how many claims hold a term or a piece of a word, how often a word stands in
 * them, which terms are written as names and which stand for one another, and how many terms a text and a title have on average.
 */
export type ClaimStatistics = {
  claims: number
  language: ClaimLanguage
  averageText: number
  averageTitle: number
  terms: ReadonlyMap<string, number>
  grams: ReadonlyMap<string, number>
  words: ReadonlyMap<string, number>
  names: ReadonlySet<string>
  paraphrases: ReadonlyMap<string, ReadonlyMap<string, number>>
}
