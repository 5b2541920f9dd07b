import type { CheckState } from './CheckState.ts'

/** A newer state with every passage that did not change kept as the object it was: what is the same is not drawn again. */
export const shareState = (before: CheckState | null, now: CheckState): CheckState => {
  if (!before) return now
  const known = new Map(before.passages.map((passage) => [passage.key, passage]))
  return {
    ...now,
    passages: now.passages.map((passage) => {
      const old = known.get(passage.key)
      return old && JSON.stringify(old) === JSON.stringify(passage) ? old : passage
    }),
  }
}
