import type { PayloadRequest } from 'payload'
import { joinFamily, leaveFamily, rootOf, type Member } from '../domain/families.ts'
import { invalidInput, staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { claimOf, followersOf, type ClaimRow } from '../facts/claimRows.ts'
import { idFor } from '../facts/loadArticle.ts'
import { updateClaim } from './claimFacts.ts'

const followers = async (req: PayloadRequest, claim: ClaimRow): Promise<ClaimRow[]> => {
  const id = claim.sameAs === null ? idFor(req, claim.id) : null
  return id === null ? [] : followersOf(req, id)
}

/** Every claim that says the same, the claim itself among them. */
export const familyOf = async (req: PayloadRequest, claim: ClaimRow): Promise<ClaimRow[]> => {
  const id = idFor(req, rootOf(claim))
  if (id === null) return [claim]
  const root = rootOf(claim) === claim.id ? claim : await claimOf(req, id)
  return [...(root ? [root] : []), ...(await followersOf(req, id))]
}

/**
 * Writes on the root of a family, though nothing of it changes: whoever changes the same family at the same moment has read
 * what is no longer so, and a database that only compares what is written has to see that.
 */
export const holdFamily = async (req: PayloadRequest, root: string): Promise<void> => {
  const id = idFor(req, root)
  if (id !== null && (await claimOf(req, id))) await updateClaim(req, root, {})
}

/** Writes where claims point, each with the line of its own article's trail. */
const write = async (
  req: PayloadRequest,
  moved: Member[],
  known: readonly ClaimRow[],
): Promise<void> => {
  for (const { id, sameAs } of moved) {
    const claim = known.find((each) => each.id === id)
    if (!claim) continue
    await updateClaim(req, id, { sameAs: sameAs && idFor(req, sameAs) })
    await recordDeskEvent(req, {
      article: idFor(req, claim.article) ?? claim.article,
      kind: sameAs === null ? 'claim-unlinked' : 'claim-linked',
      before: { claim: id, sameAs: claim.sameAs },
      after: { claim: id, words: claim.anchor.exact, sameAs },
    })
  }
}

/** From now on a claim repeats another. @throws INVALID_INPUT for itself, STALE_STATE when it does already */
export const joinClaims = async (
  req: PayloadRequest,
  claim: ClaimRow,
  other: ClaimRow,
): Promise<void> => {
  if (claim.id === other.id) throw invalidInput(req, 'sameClaim')
  const after = await followers(req, claim)
  const moved = joinFamily(claim, other, after)
  if (!moved) throw staleState(req, 'linkedAlready')
  await holdFamily(req, rootOf(other))
  await write(req, moved, [claim, ...after])
}

/** From now on a claim stands alone. @throws STALE_STATE when it does already */
export const partClaims = async (req: PayloadRequest, claim: ClaimRow): Promise<void> => {
  const after = await followers(req, claim)
  const moved = leaveFamily(claim, after)
  if (!moved) throw staleState(req, 'notLinked')
  await holdFamily(req, rootOf(claim))
  await write(req, moved, [claim, ...after])
}

/** Before a claim goes: those that repeated it go on repeating one another. */
export const leaveQuietly = async (req: PayloadRequest, { id }: ClaimRow): Promise<void> => {
  // As it stands now: the one that went before may have handed its place on to it.
  const claim = await claimOf(req, idFor(req, id) ?? id)
  if (!claim) return
  const after = claim.sameAs === null ? await followers(req, claim) : []
  await write(req, leaveFamily(claim, after) ?? [], [claim, ...after])
}
