import type { Claim } from './claims.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import { changesSince, marksIn, type PassageDecision, type SeenChange } from './decisions.ts'
import { lastApprovedRound } from './rounds.ts'
import type { ApprovedPassage, Round } from './types.ts'

/** A round with what was said of passages in it. */
export type CheckedRound = Round & {
  decisions: PassageDecision[]
  /** ISO 8601; null when it was not approved. */
  approvedAt: string | null
}

export type Check<Given extends Claim = Claim> = {
  /** How far the check of the text is, by passage and by claim. */
  coverage: Coverage<Given>
  /** What changed since the last approval, this round's or an older one's. */
  changes: SeenChange[]
}

/** Where the check of a text stands, by its claims and all that was said and approved in its rounds. */
export const checkOf = <Given extends Claim>(
  passages: ApprovedPassage[],
  claims: Given[],
  rounds: CheckedRound[],
): Check<Given> => {
  const last = lastApprovedRound(rounds)
  const approved = last?.approved ?? null
  const decisions = rounds.flatMap((round) => round.decisions)
  // What somebody knew of before an approval says nothing of what was taken out after it.
  const since = rounds.filter(({ number }) => number > (last?.number ?? 0))
  const seen = since.flatMap((round) => round.decisions)
  return {
    coverage: coverageOf(passages, claims, marksIn(decisions), approved),
    changes: approved ? changesSince(approved, passages, seen) : [],
  }
}
