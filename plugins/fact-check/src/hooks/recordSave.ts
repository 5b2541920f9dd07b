import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { systemReason } from '../access/systemToken.ts'
import { compare } from '../domain/compare.ts'
import { approvalOf } from '../domain/rounds.ts'
import { servedStatusOf, statusOf } from '../domain/status.ts'
import { notAllowed, textChanged } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { valueAt } from '../facts/paths.ts'
import { reanchorClaims } from '../facts/reanchorClaims.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { mainRow } from '../facts/rows.ts'
import { scopeOf } from '../facts/scopeOf.ts'
import type { ResolvedOptions } from '../options.ts'
import { cancelPending } from '../schedule/cancelPending.ts'
import type { Save } from './planSave.ts'
import { forgetSave, saveOf } from './plans.ts'
import { signOffNote } from './signOffNote.ts'
import { takeDownReason } from './takeDownReason.ts'

type Id = string | number

const signOffsOf = (options: ResolvedOptions, article: unknown): Record<string, unknown> =>
  Object.fromEntries(options.signOffs.map((path) => [path, valueAt(article, path) ?? 'n/a']))

const momentOf = (value: unknown): number | null =>
  value ? new Date(value as string | Date).getTime() : null

/** What is served must be what was decided, whatever a hook after the gate did to it. */
const verifyLive = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  id: Id,
  save: Save,
): Promise<void> => {
  const main = await mainRow(req, options, id)
  if (main && compare(save.passages, scopeOf(options, main)).same) return
  throw textChanged(req, ['notPublished', 'storedOtherwise'])
}

const recordEvents = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  article: Id,
  save: Save,
): Promise<void> => {
  const { before, after, changes, created, goesLive, live, passages, rounds, takesDown } = save
  if (created)
    await recordDeskEvent(req, { article, kind: 'created', after: { passages: passages.length } })
  if (changes.length > 0)
    await recordDeskEvent(req, { article, kind: 'edited', after: { changes } })
  const [was, is] = [signOffsOf(options, before), signOffsOf(options, after)]
  if (JSON.stringify(was) !== JSON.stringify(is))
    await recordDeskEvent(req, {
      article,
      kind: 'sign-off-changed',
      before: was,
      after: is,
      note: signOffNote(req),
    })
  const embargo = (from: unknown): unknown =>
    (options.embargo && from ? valueAt(from, options.embargo) : null) ?? null
  const [ended, ends] = [embargo(before), embargo(after)]
  if (momentOf(ended) !== momentOf(ends))
    await recordDeskEvent(req, {
      article,
      kind: 'embargo-changed',
      before: { until: ended },
      after: { until: ends },
    })
  if (goesLive)
    await recordDeskEvent(req, {
      article,
      kind: live ? 'republished' : 'published',
      before: { status: before?._status ?? null },
      after: {
        status: 'published',
        factCheckStatus: servedStatusOf(rounds, passages),
        round: approvalOf(rounds, passages)?.number ?? null,
      },
    })
  if (takesDown)
    await recordDeskEvent(req, {
      article,
      kind: 'unpublished',
      before: { status: 'published' },
      after: { status: 'draft' },
      note: takeDownReason(req),
    })
}

/** The one place that records what a write did, in its transaction, and brings the statuses of both rows up to date. */
export const recordSave =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const id = doc.id as Id
    const save = saveOf(req, operation === 'create' ? null : String(id))
    if (!save) throw notAllowed(req, 'notDecidedWrite')
    if (save.goesLive && systemReason(req) === null) await verifyLive(req, options, id, save)
    await recordEvents(req, options, id, save)
    if (save.before && save.changes.length > 0)
      await reanchorClaims(req, id, scopeOf(options, save.before), save.passages)
    // What was planned while it was live must not put it back.
    if (save.takesDown) await cancelPending(req, id)
    if (
      save.goesLive &&
      servedStatusOf(save.rounds, save.passages) !== statusOf(save.rounds, save.passages)
    )
      await refreshStatuses(req, options, id)
  }

/** The last hook: whatever failed before it leaves the save unfinished, and a bulk edit undone. */
export const finishSave: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  forgetSave(req, operation === 'create' ? null : String(doc.id))
}
