import type { Payload } from 'payload'
import { idOf } from '../records/idOf.ts'

/**
 * Articles' ids → the moments each was approved (ISO 8601). Rounds nobody approved are not even read. They are told by
 * their moment: asked for by their state, a database without statistics walks through every approved round there is.
 */
export const loadApprovals = async (payload: Payload, articles: string[]) => {
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: { and: [{ article: { in: articles } }, { approvedAt: { exists: true } }] },
    select: { article: true, approvedAt: true, state: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const approvals = new Map<string, string[]>()
  for (const { article, approvedAt, state } of docs) {
    const id = idOf(article)
    if (id && approvedAt && state === 'approved')
      approvals.set(id, [...(approvals.get(id) ?? []), approvedAt])
  }
  return (id: string): string[] => approvals.get(id) ?? []
}
