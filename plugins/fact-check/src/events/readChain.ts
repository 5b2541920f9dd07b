import type { BasePayload, PayloadRequest, Sort, Where } from 'payload'
import type { ChainedEvent } from '../domain/eventChain.ts'
import { deskEventsSlug } from '../slugs.ts'

type Row = Omit<ChainedEvent, 'at'> & { id: string; at: string | Date }

/** A moment as it was hashed; one that is none stays what it is, and its hash does not fit. */
const momentOf = (at: string | Date): string => {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? String(at) : moment.toISOString()
}

/** A stored line as it was hashed: absent values are null whatever the database makes of them. */
const chained = (row: Row): ChainedEvent => ({
  subject: row.subject,
  article: row.article ?? null,
  seq: row.seq,
  kind: row.kind,
  by: row.by ?? null,
  byName: row.byName ?? null,
  system: row.system ?? null,
  at: momentOf(row.at),
  before: row.before ?? null,
  after: row.after ?? null,
  note: row.note ?? null,
  previousHash: row.previousHash ?? null,
  hash: row.hash,
})

/** Lines of the trail as they were hashed. */
export const findLines = async (
  payload: BasePayload,
  query: { where: Where; sort: Sort; limit: number; req?: PayloadRequest },
): Promise<ChainedEvent[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: deskEventsSlug,
    pagination: false,
    ...query,
  })
  return docs.map(chained)
}

export const readChain = (
  payload: BasePayload,
  subject: string,
  { last, req }: { last?: boolean; req?: PayloadRequest } = {},
): Promise<ChainedEvent[]> =>
  findLines(payload, {
    where: { subject: { equals: subject } },
    sort: last ? '-seq' : 'seq',
    limit: last ? 1 : 0,
    req,
  })
