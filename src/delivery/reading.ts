import type { Payload } from 'payload'
import { batched } from './batched.ts'
import { loadApprovals } from './loadApprovals.ts'
import { loadRelated } from './loadRelated.ts'

/** What one request reads with; nothing of it outlives the request. */
export const createReading = (payload: Payload) => ({
  payload,
  approvals: batched((ids: string[]) => loadApprovals(payload, ids)),
  related: batched((ids: string[]) => loadRelated(payload, ids)),
})

export type Reading = ReturnType<typeof createReading>
