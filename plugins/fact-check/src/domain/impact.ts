import type { Outcome } from './claims.ts'

type Decided = { id: string; outcome: Outcome }

/** What became of a claim: what it was found to be, and what it is now. */
export type OutcomeChange = { claim: string; was: Outcome; is: Outcome }

/** Whether somebody said what a claim was found to be. */
export const isDecided = (outcome: Outcome): boolean =>
  outcome !== 'unchecked' && outcome !== 'checking'

/** A first answer says nothing new to those who have one, unless it is that the claim may not hold. */
const isNews = ({ was, is }: OutcomeChange): boolean =>
  was !== is && (isDecided(was) || is === 'disputed' || is === 'unverifiable')

/**
 * The claims of a family that have to be looked at again when the outcome of one of them changes: those that were settled as
 * anything else. Whoever finds the same again is not asked a second time, so that two desks do not go on asking each other.
 */
export const affectedBy = <Claim extends Decided>(
  change: OutcomeChange,
  family: readonly Claim[],
): Claim[] =>
  isNews(change)
    ? family.filter(
        ({ id, outcome }) => id !== change.claim && isDecided(outcome) && outcome !== change.is,
      )
    : []
