import type { Payload } from 'payload'
import { idOf } from '../records/idOf.ts'

/** Articles' ids → the moments each was approved (ISO 8601). Rounds in any other state are not even read. */
export const loadApprovals = async (payload: Payload, articles: string[]) => {
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: { and: [{ article: { in: articles } }, { state: { equals: 'approved' } }] },
    select: { article: true, approvedAt: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const approvals = new Map<string, string[]>()
  for (const { article, approvedAt } of docs) {
    const id = idOf(article)
    if (id && approvedAt) approvals.set(id, [...(approvals.get(id) ?? []), approvedAt])
  }
  return (id: string): string[] => approvals.get(id) ?? []
}
