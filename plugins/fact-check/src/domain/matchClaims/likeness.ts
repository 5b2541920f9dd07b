/** Below this a passage and a claim have the beat in common: told of beside every one of them, nobody would look any more. */
export const leastScore = 0.2

export type Likeness = 'same' | 'near' | 'some'

/** What the score of a match says in a word: it orders, and is no probability. */
export const likenessOf = (score: number): Likeness =>
  score >= 0.95 ? 'same' : score >= 0.4 ? 'near' : 'some'
