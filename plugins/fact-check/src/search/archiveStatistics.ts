import type { BasePayload, PayloadRequest } from 'payload'
import { gatherStatistics } from '../domain/matchClaims/gatherStatistics.ts'
import type { ClaimStatistics } from '../domain/matchClaims/types.ts'
import { claimsSlug } from '../slugs.ts'
import { claimText } from './claimText.ts'

/** How rare a word is tells as well from so many claims, the newest, as from all of them. */
const most = 1500
/** An archive smaller than this changes with every claim, and is read in no time. */
const few = 200
/** Milliseconds until they are counted again, behind the answers. */
const lasting = 30 * 60_000

type Kept = { at: number; statistics: ClaimStatistics; renewing: boolean }

const kept = new WeakMap<BasePayload, Kept>()

const gather = async (
  { payload }: PayloadRequest,
  outcomes: readonly string[],
): Promise<ClaimStatistics> => {
  const { docs } = await payload.db.find<{ id: unknown; exact: string; settledText: unknown }>({
    collection: claimsSlug,
    where: { outcome: { in: [...outcomes] } },
    sort: '-settledAt',
    limit: most,
    pagination: false,
    select: { exact: true, settledText: true },
  })
  const statistics = gatherStatistics(
    docs.map((claim) => ({ id: String(claim.id), text: claimText(claim) })),
  )
  kept.set(payload, { at: Date.now(), statistics, renewing: false })
  return statistics
}

/** What the archive knows of its words. A copy a process, a little old: it weighs words, and decides nothing. */
export const archiveStatistics = async (
  req: PayloadRequest,
  outcomes: readonly string[],
): Promise<ClaimStatistics> => {
  const known = kept.get(req.payload)
  if (!known || known.statistics.claims < few) return gather(req, outcomes)
  if (Date.now() - known.at > lasting && !known.renewing) {
    known.renewing = true
    gather(req, outcomes).catch(() => {
      known.renewing = false
    })
  }
  return known.statistics
}
