import { compare } from './compare.ts'
import { approvalOf, currentRound } from './rounds.ts'
import { isOpen } from './transitions.ts'
import type { ApprovedPassage, FactCheckStatus, Round } from './types.ts'

/** The fact-check status of a version's text, for the desk: where the round that counts stands. */
export const statusOf = (rounds: Round[], passages: ApprovedPassage[]): FactCheckStatus => {
  const round = currentRound(rounds)
  if (!round) return 'unchecked'
  if (isOpen(round.state)) return 'in-check'
  if (round.state === 'changes-requested') return 'changes-requested'
  return round.approved !== null && compare(round.approved, passages).same ? 'approved' : 'stale'
}

/**
 * The status of the version served: a text once approved stays so while it is live, whatever is asked, decided or
 * approved about the next one.
 */
export const servedStatusOf = (rounds: Round[], passages: ApprovedPassage[]): FactCheckStatus =>
  approvalOf(rounds, passages) ? 'approved' : statusOf(rounds, passages)
