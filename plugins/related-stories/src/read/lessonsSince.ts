import type { PayloadRequest, Where } from 'payload'
import { countLessons, type Decided, type Lesson } from '../domain/lessons.ts'
import { linksSlug } from '../options.ts'

const pageSize = 2000

/**
 * What the ranking learns from: how often each kind of reason was confirmed and rejected in the suggestions that came with
 * reasons, since a moment (ISO 8601) or since ever.
 */
export const lessonsSince = async (
  { payload, req }: { payload: PayloadRequest['payload']; req?: Partial<PayloadRequest> },
  since: string | null,
): Promise<Lesson[]> => {
  const where: Where[] = [
    { state: { in: ['confirmed', 'rejected'] } },
    // What people proposed has neither score nor reasons.
    { score: { exists: true } },
    ...(since ? [{ decidedAt: { greater_than: since } }] : []),
  ]
  const decided: Decided[] = []
  for (let after: string | number | undefined; ;) {
    const { docs } = await payload.db.find<Decided & { id: string | number }>({
      collection: linksSlug,
      where: { and: after === undefined ? where : [...where, { id: { greater_than: after } }] },
      select: { state: true, reasons: true },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      req,
    })
    decided.push(...docs)
    after = docs.at(-1)?.id
    if (docs.length < pageSize) return countLessons(decided)
  }
}
