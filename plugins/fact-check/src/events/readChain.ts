import type { BasePayload, PayloadRequest } from 'payload'
import type { ChainedEvent } from '../domain/eventChain.ts'
import { deskEventsSlug } from '../slugs.ts'

type Row = Omit<ChainedEvent, 'at'> & { id: string; at: string | Date }

/** A stored line as it was hashed: absent values are null whatever the database makes of them. */
const chained = (row: Row): ChainedEvent => ({
  subject: row.subject,
  article: row.article ?? null,
  seq: row.seq,
  kind: row.kind,
  by: row.by ?? null,
  byName: row.byName ?? null,
  system: row.system ?? null,
  at: new Date(row.at).toISOString(),
  before: row.before ?? null,
  after: row.after ?? null,
  note: row.note ?? null,
  previousHash: row.previousHash ?? null,
  hash: row.hash,
})

export const readChain = async (
  payload: BasePayload,
  subject: string,
  { last, req }: { last?: boolean; req?: PayloadRequest } = {},
): Promise<ChainedEvent[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: deskEventsSlug,
    where: { subject: { equals: subject } },
    sort: last ? '-seq' : 'seq',
    pagination: false,
    limit: last ? 1 : 0,
    req,
  })
  return docs.map(chained)
}
