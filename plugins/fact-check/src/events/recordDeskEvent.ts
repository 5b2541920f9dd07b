import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { systemReason } from '../access/systemToken.ts'
import { eventText, type EventBody } from '../domain/eventChain.ts'
import { optionsOf } from '../optionsOf.ts'
import { deskEventsSlug } from '../slugs.ts'
import { firstOfItsKey } from '../transaction/firstOfItsKey.ts'
import { inTransaction } from '../transaction/inTransaction.ts'
import { nameOfUser } from './nameOfUser.ts'
import { readChain } from './readChain.ts'
import { sha256 } from './sha256.ts'

/** What happened, to an article or to something else. `before` and `after` are plain JSON. */
export type DeskEvent = {
  kind: string
  before?: unknown
  after?: unknown
  note?: string | null
} & ({ article: string | number } | { subject: { collection: string; id: string | number } })

const json = (value: unknown): unknown =>
  value === undefined || value === null ? null : JSON.parse(JSON.stringify(value))

/**
 * Writes one line of the trail in the request's transaction, by its user or, with a system token, by the system.
 * Written as the next of its subject's chain.
 */
export const recordDeskEvent = async (req: PayloadRequest, event: DeskEvent): Promise<void> => {
  const { collection } = optionsOf(req.payload)
  const article = 'article' in event ? String(event.article) : null
  const subject =
    'article' in event
      ? `${collection}/${article}`
      : `${event.subject.collection}/${event.subject.id}`
  await inTransaction(req, async (own) => {
    const [last] = await readChain(own.payload, subject, { last: true, req: own })
    const body: EventBody = {
      subject,
      article,
      seq: (last?.seq ?? 0) + 1,
      kind: event.kind,
      by: own.user ? String(own.user.id) : null,
      byName: own.user ? nameOfUser(own.payload, own.user) : null,
      system: systemReason(own),
      at: new Date().toISOString(),
      before: json(event.before),
      after: json(event.after),
      note: event.note ?? null,
      previousHash: last?.hash ?? null,
    }
    await firstOfItsKey(own, 'subject', () =>
      own.payload.create({
        collection: deskEventsSlug,
        data: { ...body, hash: sha256(eventText(body)) } as never,
        depth: 0,
        overrideAccess: true,
        req: asCommand(own),
      }),
    )
  })
}
