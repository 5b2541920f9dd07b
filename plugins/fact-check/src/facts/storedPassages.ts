import type { ApprovedPassage, Passage } from '../domain/types.ts'

/** Passages as a round keeps them: without keys, which follow from the words. */
export const storedPassages = (passages: Passage[]): ApprovedPassage[] =>
  passages.map(({ field, text, marks }) => ({ field, text, marks }))
