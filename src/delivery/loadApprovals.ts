import type { Payload } from 'payload'
import { idOf } from '../records/idOf.ts'
import type { Approval } from './present/presentFactCheck.ts'

/**
 * Articles' ids → the approvals of each. Rounds nobody approved are not even read. They are told by
 * their moment: asked for by their state, a database without statistics walks through every approved round there is.
 */
export const loadApprovals = async (payload: Payload, articles: string[]) => {
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: { and: [{ article: { in: articles } }, { approvedAt: { exists: true } }] },
    select: { article: true, approvedAt: true, state: true, waiver: true, requestedAt: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const approvals = new Map<string, Approval[]>()
  for (const { article, approvedAt, state, waiver, requestedAt } of docs) {
    const owedSince = waiver ? (requestedAt ?? null) : null
    const id = idOf(article)
    if (id && approvedAt && state === 'approved')
      approvals.set(id, [...(approvals.get(id) ?? []), { at: approvedAt, owedSince }])
  }
  return (id: string): Approval[] => approvals.get(id) ?? []
}
