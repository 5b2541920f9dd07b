import type { ClaimState } from './claims.ts'

type Standing = { outcome: string; state: ClaimState }

/** Whether a claim can be found true until a day: what is disputed, or no statement of fact, has none. */
export const mayHold = ({ outcome, state }: Standing): boolean =>
  state === 'open' || outcome === 'verified' || outcome === 'verified-with-change'
