import type { Payload } from 'payload'
import { batched } from './batched.ts'
import { loadApprovals } from './loadApprovals.ts'
import { loadClaimReviews } from './loadClaimReviews.ts'
import { loadRelated } from './loadRelated.ts'
import type { PublicArticle } from './present/presentArticle.ts'

/** What one request reads with; nothing of it outlives the request. */
export const createReading = (payload: Payload) => ({
  payload,
  approvals: batched((ids: string[]) => loadApprovals(payload, ids)),
  claimReviews: batched((ids: string[]) => loadClaimReviews(payload, ids)),
  related: batched((articles: Pick<PublicArticle, 'id' | 'language'>[]) =>
    loadRelated(payload, articles),
  ),
})

export type Reading = ReturnType<typeof createReading>
