import type { Claim } from './Step.ts'

/** Whether a claim can be found true until a day: what is disputed, or no statement of fact, has none. */
export const mayHold = ({ outcome, state }: Pick<Claim, 'outcome' | 'state'>): boolean =>
  state === 'open' || outcome === 'verified' || outcome === 'verified-with-change'
