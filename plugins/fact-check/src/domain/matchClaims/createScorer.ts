import { grams } from './grams.ts'
import type { ReadClaim } from './readClaims.ts'
import type { ClaimStatistics } from './types.ts'
import { weights } from './weights.ts'

type Spelling = { pieces: Map<string, number>; length: number }
export type Held = { at: number; weight: number }

export type Scorer = {
  rarity: (term: string) => number
  held: (term: string) => readonly Held[]
  /** The claims that say a term in another word only, and how surely (at most as much as BM25 gives the term itself). */
  meant: (term: string) => ReadonlyMap<number, number>
  saturated: (weight: number) => number
  spellingOf: (words: string[]) => Spelling
  likeness: (query: Spelling, at: number) => number
}

const rarityIn = (all: number, holding: number): number =>
  Math.log(1 + (Math.max(all, holding) - holding + 0.5) / (holding + 0.5))

/** How much each claim has of each term (BM25F over text and title), and how alike it is spelt (cosine of word pieces). */
export const createScorer = (read: ReadClaim[], statistics: ClaimStatistics): Scorer => {
  const postings = new Map<string, Held[]>()
  const share = (terms: string[], average: number) =>
    1 / (1 - weights.length + (weights.length * terms.length) / Math.max(1, average))
  read.forEach(({ text, title }, at) => {
    const counts = new Map<string, number>()
    const add = (terms: string[], weight: number) => {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight)
    }
    add(text, share(text, statistics.averageText))
    add(title, weights.title * share(title, statistics.averageTitle))
    for (const [term, weight] of counts) {
      const held = postings.get(term)
      if (held) held.push({ at, weight })
      else postings.set(term, [{ at, weight }])
    }
  })

  // The archive's own words come again and again; a passage's are not remembered, so that nothing grows.
  const cut = new Map<string, string[]>()
  const piecesOf = (word: string): string[] => {
    const known = cut.get(word)
    if (known) return known
    const pieces = grams(word)
    if (statistics.words.has(word)) cut.set(word, pieces)
    return pieces
  }
  const spellingOf = (words: string[]): Spelling => {
    const counts = new Map<string, number>()
    for (const word of words)
      for (const piece of piecesOf(word)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    let square = 0
    for (const [piece, count] of counts) {
      const weight =
        (1 + Math.log(count)) * rarityIn(statistics.claims, statistics.grams.get(piece) ?? 0)
      counts.set(piece, weight)
      square += weight * weight
    }
    return { pieces: counts, length: Math.sqrt(square) }
  }
  const spellings: (Spelling | undefined)[] = []

  return {
    rarity: (term) => rarityIn(statistics.claims, statistics.terms.get(term) ?? 0),
    held: (term) => postings.get(term) ?? [],
    meant: (term) => {
      const surest = new Map<number, number>()
      const said = new Set((postings.get(term) ?? []).map(({ at }) => at))
      for (const [other, strength] of statistics.paraphrases.get(term) ?? [])
        for (const { at } of postings.get(other) ?? [])
          if (!said.has(at) && !surest.has(at))
            surest.set(at, Math.min(weights.saturation + 1, weights.paraphrase * strength))
      return surest
    },
    saturated: (weight) => (weight * (weights.saturation + 1)) / (weight + weights.saturation),
    spellingOf,
    likeness: (query, at) => {
      const claim = (spellings[at] ??= spellingOf(read[at]?.words ?? []))
      let product = 0
      for (const [piece, weight] of query.pieces) product += weight * (claim.pieces.get(piece) ?? 0)
      return product === 0 ? 0 : Math.min(1, product / (query.length * claim.length))
    },
  }
}
