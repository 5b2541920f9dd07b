import type { Claim } from './Step.ts'

/** Whether a claim can be found true until a day: what is disputed, or no statement of fact, has none. */
export const mayHold = ({ outcome, state }: Pick<Claim, 'outcome' | 'state'>): boolean =>
  state === 'open' || outcome === 'verified' || outcome === 'verified-with-change'

/** Whether readers can be told of a claim, or are: then that can be taken back, whatever became of it. */
export const mayReview = ({ review, state }: Pick<Claim, 'review' | 'state'>): boolean =>
  state === 'settled' || review.shown
