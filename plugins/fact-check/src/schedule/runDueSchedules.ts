import {
  createLocalReq,
  type BasePayload,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { decideCommand } from '../commands/decideCommand.ts'
import { publishArticle } from '../commands/publishArticle.ts'
import { currentRound } from '../domain/rounds.ts'
import { refused } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor, loadArticle } from '../facts/loadArticle.ts'
import { roundsOf, type ScheduleRow } from '../facts/rows.ts'
import { tell } from '../notices/tell.ts'
import type { ResolvedOptions } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { schedulesSlug } from '../slugs.ts'
import { inTransaction } from '../transaction/inTransaction.ts'
import type { SpokenReason } from '../words/voiceOf.ts'
import { reasonsOf } from './reasonsOf.ts'

export type DueRun = { published: string[]; refused: string[] }

const dueAt = async (payload: BasePayload, now: Date): Promise<ScheduleRow[]> => {
  const { docs } = await payload.db.find<ScheduleRow>({
    collection: schedulesSlug,
    where: {
      and: [{ state: { equals: 'pending' } }, { at: { less_than_equal: now.toISOString() } }],
    },
    sort: 'at',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** The request of whoever scheduled it, as their account is today; without a user when it is gone. */
const requestOf = async (
  payload: Payload,
  { users }: ResolvedOptions,
  by: unknown,
): Promise<PayloadRequest> => {
  const id = idOf(by)
  const row =
    id === null
      ? null
      : await payload.db.findOne<{ id: string | number }>({
          collection: users as CollectionSlug,
          where: { id: { equals: id } },
        })
  return createLocalReq(row ? { user: { ...row, collection: users } as never } : {}, payload)
}

/** Asks again, inside the transaction, whether a row is still to be done: another runner may have done it. */
const stillPending = async (req: PayloadRequest, id: string | number): Promise<boolean> => {
  const row = await req.payload.db.findOne<ScheduleRow>({
    collection: schedulesSlug,
    where: { id: { equals: id } },
    req,
  })
  return row?.state === 'pending'
}

const settle = async (
  req: PayloadRequest,
  id: string | number,
  data: { state: 'done' | 'refused'; reasons?: SpokenReason[] },
): Promise<void> => {
  await req.payload.update({
    collection: schedulesSlug,
    id,
    data: data as never,
    depth: 0,
    req: asCommand(req),
  })
}

const publishDue = (req: PayloadRequest, options: ResolvedOptions, row: ScheduleRow) =>
  inTransaction(req, async (own): Promise<boolean> => {
    if (!(await stillPending(own, row.id))) return false
    await settle(own, row.id, { state: 'done' })
    const facts = await loadArticle(own, options, String(idOf(row.article)))
    if (facts.latest._status === 'published' && facts.live) return true
    const user = idOf(own.user) ?? ''
    const input = { articleId: String(facts.id) }
    const asked = { options, facts, user, input, at: new Date().toISOString() }
    const decision = decideCommand(publishArticle, asked, own.user)
    if (!decision.allowed) throw refused(own, decision)
    await publishArticle.perform(own, asked)
    return true
  })

/** It ran as whoever planned it, but is nobody's doing: they hear of it, and so does whoever waits for the check. */
const tellOfRefusal = async (
  req: PayloadRequest,
  { article, at, by }: ScheduleRow,
  reasons: SpokenReason[],
): Promise<void> => {
  const id = idOf(article)
  const named = id === null ? null : idFor(req, id)
  if (named === null) return
  const round = currentRound(await roundsOf(req, named))
  await tell(req, {
    to: [by, round?.requestedBy],
    kind: 'schedule-refused',
    article: named,
    by: null,
    values: { at: new Date(at).toISOString(), reasons },
  })
}

const refuseDue = (req: PayloadRequest, row: ScheduleRow, reasons: SpokenReason[]) =>
  inTransaction(req, async (own): Promise<boolean> => {
    if (!(await stillPending(own, row.id))) return false
    await settle(own, row.id, { state: 'refused', reasons })
    await recordDeskEvent(own, {
      article: String(idOf(row.article)),
      kind: 'schedule-refused',
      before: { at: new Date(row.at).toISOString() },
      after: { reasons },
    })
    await tellOfRefusal(own, row, reasons)
    return true
  })

/**
 * Publishes what is due, each in a transaction of its own, as the user who scheduled it: role and gate are asked again.
 * What is refused is kept with its reasons. A failure of the machinery leaves the row pending for the next run.
 */
export const runDueSchedules = async (payload: Payload, now = new Date()): Promise<DueRun> => {
  const options = optionsOf(payload)
  const run: DueRun = { published: [], refused: [] }
  for (const row of await dueAt(payload, now)) {
    const article = String(idOf(row.article))
    try {
      if (await publishDue(await requestOf(payload, options, row.by), options, row))
        run.published.push(article)
    } catch (error) {
      const reasons = reasonsOf(error)
      if (!reasons) {
        payload.logger.error({ err: error, msg: 'A planned publication could not be tried' })
        continue
      }
      if (await refuseDue(await requestOf(payload, options, row.by), row, reasons))
        run.refused.push(article)
    }
  }
  return run
}
