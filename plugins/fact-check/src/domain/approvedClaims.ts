import type { Check } from './check.ts'
import type { SettledClaim } from './settlings.ts'

/** A claim as an approval keeps it: what was settled, as what, by whom, and on which of the approved passages. */
export type ApprovedClaim = {
  claim: string
  kind: string
  outcome: string
  /** The words it stands on. */
  words: string
  field: string
  /** Indexes into the approved passages; none for what was cut. */
  passages: number[]
  checker: string | null
  ruledBy: string | null
}

/** The settled claims of a text, as its approval keeps them; what is gone from it settled nothing. */
export const approvedClaimsOf = ({ coverage }: Pick<Check<SettledClaim>, 'coverage'>) =>
  coverage.claims
    .filter(({ state }) => state === 'settled')
    .map(({ claim, passages }): ApprovedClaim => ({
      claim: claim.id,
      kind: claim.kind,
      outcome: claim.outcome,
      words: claim.anchor.exact,
      field: claim.anchor.field,
      passages,
      checker: claim.checker,
      ruledBy: claim.ruledBy,
    }))
