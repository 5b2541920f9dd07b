import type { ClaimState } from './claims.ts'

/** Whether readers can be told what a claim was found to be. */
export const mayReview = (state: ClaimState): boolean => state === 'settled'
