import type { ApprovedPassage } from '../domain/types.ts'

/** Passages as a round keeps them: without keys, which follow from the words. */
export const storedPassages = (passages: ApprovedPassage[]): ApprovedPassage[] =>
  passages.map(({ field, text, marks }) => ({ field, text, marks }))
