import type { PayloadRequest } from 'payload'
import { rootOf } from '../domain/families.ts'
import { invalidInput } from '../errors.ts'
import type { ClaimRow, Evidence } from '../facts/claimRows.ts'
import type { ResolvedOptions } from '../options.ts'
import { readableClaim } from './claimFacts.ts'
import { joinClaims } from './linkClaims.ts'

type Asked = {
  options: ResolvedOptions
  at: string
  input: { sameAs: string | null; takeEvidence: boolean }
}

/** The same piece, whoever added it and when. */
const nameOf = ({ source, url, excerpt, note }: Evidence): string =>
  JSON.stringify([source ?? null, url ?? null, excerpt ?? null, note ?? null])

/**
 * Makes a claim repeat the one whose outcome is taken over, and gives the evidence of that one that it does not have yet.
 * Whoever settles it answers for what is taken along.
 */
export const takeOver = async (
  req: PayloadRequest,
  { options, input, at }: Asked,
  claim: ClaimRow,
): Promise<Evidence[]> => {
  const { sameAs, takeEvidence } = input
  if (sameAs === null && !takeEvidence) return []
  if (sameAs === null && claim.sameAs === null) throw invalidInput(req, 'nothingToTake')
  const other = await readableClaim(req, options, sameAs ?? rootOf(claim))
  // One that it repeats already may be named again: it is settled anew, not linked anew.
  if (rootOf(other) !== rootOf(claim) || other.id === claim.id) await joinClaims(req, claim, other)
  if (!takeEvidence) return []
  const known = new Set(claim.evidence.map(nameOf))
  return other.evidence
    .filter((piece) => !known.has(nameOf(piece)))
    .map(({ id: _, ...piece }) => ({ ...piece, by: req.user?.id, at }))
}
