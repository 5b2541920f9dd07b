import type { ReadClaim } from './readClaims.ts'

/** For a term, the terms an archive's editors put in its place, and how often they do (0 to 1). */
export type Paraphrases = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Below this a pair of terms is chance. */
const least = 0.05
const mostForATerm = 10

const add = (counts: Map<string, number>, term: string): void => {
  counts.set(term, (counts.get(term) ?? 0) + 1)
}

/**
 * What an archive itself teaches about saying the same in other words. A claim's text and its title say one thing twice,
 * so what only one of them says and what only the other says tend to mean the same: gun and firearm, kid and child, EPA
 * and environment. A pair is as strong as the cosine of its occurrences, one of them taken off since once is chance.
 */
export const learnParaphrases = (read: readonly ReadClaim[]): Paraphrases => {
  const seen = new Map<string, number>()
  const together = new Map<string, Map<string, number>>()
  const pair = (term: string, other: string) => {
    const counts = together.get(term) ?? new Map<string, number>()
    together.set(term, counts)
    add(counts, other)
  }
  const halves = read
    .filter(({ title }) => title.length > 0)
    .map(({ text, title }) => {
      const [inText, inTitle] = [new Set(text), new Set(title)]
      return {
        onlyText: Array.from(inText).filter((term) => !inTitle.has(term)),
        onlyTitle: Array.from(inTitle).filter((term) => !inText.has(term)),
      }
    })
  for (const { onlyText, onlyTitle } of halves)
    for (const term of [...onlyText, ...onlyTitle]) add(seen, term)
  const again = (term: string): boolean => (seen.get(term) ?? 0) > 1
  for (const { onlyText, onlyTitle } of halves) {
    const others = onlyTitle.filter(again)
    for (const term of onlyText.filter(again))
      for (const other of others) {
        pair(term, other)
        pair(other, term)
      }
  }
  const paraphrases = new Map<string, ReadonlyMap<string, number>>()
  for (const [term, counts] of together) {
    const strong: [string, number][] = []
    for (const [other, count] of counts) {
      if (count < 2) continue
      const strength = (count - 1) / Math.sqrt((seen.get(term) ?? 1) * (seen.get(other) ?? 1))
      if (strength >= least) strong.push([other, strength])
    }
    strong.sort(([, a], [, b]) => b - a)
    if (strong.length > 0) paraphrases.set(term, new Map(strong.slice(0, mostForATerm)))
  }
  return paraphrases
}
