import { occurrences, textOfField } from './anchors.ts'
import type { CheckedRound, Check } from './check.ts'
import { lastApprovedRound } from './rounds.ts'
import type { SettledClaim } from './settlings.ts'
import type { Decision, Reason } from './types.ts'

type Facts = Pick<Check<SettledClaim>, 'coverage'> & { rounds: CheckedRound[] }

const after = (at: string | null, then: string | null): boolean =>
  at !== null && then !== null && new Date(at).getTime() > new Date(then).getTime()

/**
 * Whether something was said of a claim after an approval that is no "yes": it is unsettled, or settled as anything but true,
 * or the same claim was found to be something else in another article.
 */
const contested = (claim: SettledClaim, approvedAt: string | null): boolean =>
  after(claim.recheckSince ?? null, approvedAt) ||
  (claim.outcome !== 'verified' &&
    claim.outcome !== 'opinion' &&
    [claim.markedAt, claim.settledAt, claim.ruledAt].some((at) => after(at, approvedAt)))

/**
 * Whether an open round can be taken back. The approval before it would count again, for a text that may come back too: so
 * a round has to be decided once something was said in it against words that approval holds.
 */
export const mayWithdraw = ({ coverage, rounds }: Facts): Decision => {
  const last = lastApprovedRound(rounds)
  const approved = last?.approved ?? []
  const because = coverage.claims
    .filter(
      ({ claim }) =>
        contested(claim, last?.approvedAt ?? null) &&
        occurrences(textOfField(approved, claim.anchor.field).text, claim.anchor.exact).length > 0,
    )
    .map(({ claim: { anchor } }): Reason => ({
      code: 'CLAIM_OPEN',
      key: 'claimContested',
      values: { words: anchor.exact },
      field: anchor.field,
      passage: anchor.exact,
    }))
  const [first] = because
  return first
    ? {
        allowed: false,
        code: 'CLAIM_OPEN',
        says: [{ key: 'notWithdrawn' }, first, { key: 'decideInstead' }, { key: 'nothingChanged' }],
        because,
      }
    : { allowed: true }
}
