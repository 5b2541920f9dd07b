import type { ApprovedPassage } from './types.ts'

/** Passages never change, and are compared again and again. */
const known = new WeakMap<ApprovedPassage, string>()

/** All that makes a passage the one it is; two passages are the same when this is. */
export const identity = (passage: ApprovedPassage): string => {
  const found = known.get(passage)
  if (found !== undefined) return found
  const { field, text, marks } = passage
  const made = JSON.stringify([
    field,
    text,
    marks.map(({ start, end, value }) => [start, end, value]),
  ])
  known.set(passage, made)
  return made
}
