import { align } from './align.ts'
import { identity } from './identity.ts'
import type { ApprovedPassage } from './types.ts'

/** Who last changed a passage; null is the system. */
export type PassageEditor = ApprovedPassage & { by: string | null }

/**
 * Who last changed each passage after a save by `user`. What stayed in its place keeps its editor; what is new, changed
 * or moved is the user's, and so is the passage after (at the end: before) a place where something was taken out,
 * since leaving out a sentence changes what the next one says.
 */
export const editorsAfter = (
  before: PassageEditor[],
  now: ApprovedPassage[],
  user: string | null,
): PassageEditor[] => {
  const kept = new Map<number, number>()
  const touched = new Set<number>()
  let [i, j] = [0, 0]
  for (const [from, to] of [
    ...align(before.map(identity), now.map(identity)),
    [before.length, now.length] as const,
  ]) {
    if (to < now.length) kept.set(to, from)
    const nothingCame = to === j
    if (from > i && nothingCame) touched.add(to < now.length ? to : now.length - 1)
    i = from + 1
    j = to + 1
  }
  return now.map(({ field, text, marks }, index) => {
    const from = kept.get(index)
    const by = from === undefined || touched.has(index) ? user : (before[from]?.by ?? null)
    return { field, text, marks, by }
  })
}
