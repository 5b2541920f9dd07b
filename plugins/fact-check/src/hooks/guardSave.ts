import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { systemReason } from '../access/systemToken.ts'
import {
  everPublic,
  notAllowed,
  notSignedIn,
  reasonRequired,
  refused,
  staleState,
} from '../errors.ts'
import { gateOf } from '../facts/gateOf.ts'
import { valueAt } from '../facts/paths.ts'
import { latestRow } from '../facts/rows.ts'
import type { Article, ResolvedOptions } from '../options.ts'
import { doorOf } from './door.ts'
import { ownFields, planSave, type Save } from './planSave.ts'
import { rememberSave } from './plans.ts'
import { takeDownReason } from './takeDownReason.ts'

/** Whether the words a refused write brought are lost with it. */
const ending = ({ changes, created }: Save): string =>
  created || changes.length > 0
    ? 'This change was not saved: save it as a draft first.'
    : 'Your text is saved.'

const guardLive = (options: ResolvedOptions, save: Save): void => {
  const decision = gateOf(options, save.after, save, save.at)
  if (!decision.allowed)
    throw refused({ ...decision, message: `${decision.message} ${ending(save)}` })
}

const guardTakeDown = (
  options: ResolvedOptions,
  req: PayloadRequest,
  user: unknown,
  save: Save,
): void => {
  if (takeDownReason(req) === null)
    throw reasonRequired(
      'Not saved: this would take the live article down. Save it as a draft, or take it down with unpublishArticle and a reason. Nothing was changed.',
    )
  if (!options.can(user, 'unpublish', save.after))
    throw notAllowed('Not taken down. Your role does not unpublish. Nothing was changed.')
}

const guardSignOffs = (options: ResolvedOptions, user: unknown, save: Save): void => {
  const changed = options.signOffs.some((path) => {
    const after = valueAt(save.after, path) ?? 'n/a'
    return save.before ? (valueAt(save.before, path) ?? 'n/a') !== after : after === 'complete'
  })
  if (changed && !options.can(user, 'sign-off', save.after))
    throw notAllowed('Not saved. Your role does not decide sign-offs. Nothing was changed.')
}

/**
 * A bulk edit of live rows would bury a newer draft, and with it what that draft says of sign-offs and embargo: what is
 * decided has to be the latest version.
 */
const guardNewerDraft = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { before, door }: Save,
): Promise<void> => {
  if (!before || !door.overLive) return
  const latest = await latestRow(req, options, before.id)
  if (latest && momentOf(latest.version) !== momentOf(before))
    throw staleState(
      'Not saved: there is a newer draft, which this edit of several would bury. Open the article and save it there, or edit drafts (draft=true). Nothing was changed.',
    )
}

const momentOf = ({ updatedAt }: Record<string, unknown>): number =>
  new Date(updatedAt as string | Date).getTime()

/**
 * The one place that decides every write to an article, on the text that would be stored: it is the last beforeChange
 * hook, and what it let through is checked against the stored row afterwards (recordSave).
 */
export const guardSave =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const user = deskUser(req, options)
    const system = systemReason(req) !== null
    if (!user && !system)
      throw req.user ? notAllowed('Not saved. Nothing was changed.') : notSignedIn()
    const door = doorOf(originalDoc)
    if (!door) throw notAllowed('Not saved: this write took an unknown way. Nothing was changed.')
    const save = await planSave(req, options, door, data, originalDoc as Article | undefined)
    if (data.deletedAt && save.after.firstPublishedAt)
      throw everPublic('Not deleted: it was public once. Nothing was changed.')
    if (!system) {
      if (save.goesLive && !options.can(user, 'publish', save.after))
        throw notAllowed(`Not published. Your role does not publish. ${ending(save)}`)
      await guardNewerDraft(req, options, save)
      guardSignOffs(options, user, save)
      if (save.goesLive) guardLive(options, save)
      if (save.takesDown) guardTakeDown(options, req, user, save)
      if (data.deletedAt && !save.before?.deletedAt && !options.can(user, 'delete', save.after))
        throw notAllowed('Not deleted. Your role does not delete. Nothing was changed.')
    }
    rememberSave(req, save)
    return { ...save.stored, ...ownFields(save) }
  }
