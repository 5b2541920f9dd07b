import { compare } from './compare.ts'
import { approvalOf, currentRound, waivedText, wasWaived } from './rounds.ts'
import { isOpen } from './transitions.ts'
import type { ApprovedPassage, FactCheckStatus, Round } from './types.ts'

/** The fact-check status of a version's text, for the desk: where the round that counts stands. */
export const statusOf = (rounds: Round[], passages: ApprovedPassage[]): FactCheckStatus => {
  const round = currentRound(rounds)
  if (!round) return 'unchecked'
  if (isOpen(round.state)) {
    const waived = waivedText(rounds)
    return waived && compare(waived, passages).same ? 'waived' : 'in-check'
  }
  if (round.state === 'changes-requested') return 'changes-requested'
  return round.approved !== null && compare(round.approved, passages).same ? 'approved' : 'stale'
}

/**
 * The status of the version served: a text once approved stays so while it is live, whatever is asked, decided or
 * approved about the next one; one that went live by a waiver stays waived until it is approved.
 */
export const servedStatusOf = (rounds: Round[], passages: ApprovedPassage[]): FactCheckStatus => {
  if (approvalOf(rounds, passages)) return 'approved'
  return wasWaived(rounds, passages) ? 'waived' : statusOf(rounds, passages)
}
