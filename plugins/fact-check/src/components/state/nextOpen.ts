import type { Passage } from './CheckState.ts'
import type { Claim } from './Step.ts'

/** Whether a claim waits for whoever sits here: to settle it, or for those who may, to rule on it. */
export const claimWaits = ({ state }: Claim, mayRule: boolean): boolean =>
  state === 'open' || state === 'stale' || (mayRule && state === 'unruled')

/** Whether something is left to do in a passage; what waits for somebody else is not. */
export const passageWaits = ({ claims, state }: Passage, mayRule: boolean): boolean =>
  (state === 'open' && claims.length === 0) || claims.some((claim) => claimWaits(claim, mayRule))

/** The next passage with something left to do, round the end; null when there is none. */
export const nextOpen = (
  passages: Passage[],
  from: string | null,
  by: -1 | 1,
  mayRule: boolean,
): string | null => {
  const count = passages.length
  const at = passages.findIndex(({ key }) => key === from)
  const start = at === -1 ? (by === 1 ? -1 : count) : at
  for (let step = 1; step <= count; step++) {
    const passage = passages[(((start + step * by) % count) + count) % count]
    if (passage && passageWaits(passage, mayRule)) return passage.key
  }
  return null
}
