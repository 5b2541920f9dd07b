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
import type { Word } from '../words/en.ts'
import { doorOf } from './door.ts'
import { ownFields, planSave, type Save } from './planSave.ts'
import { rememberSave } from './plans.ts'
import { takeDownReason } from './takeDownReason.ts'

/** Whether the words a refused write brought are lost with it. */
const ending = ({ changes, created }: Save): Word =>
  created || changes.length > 0 ? 'changeNotSaved' : 'textSaved'

const guardLive = (options: ResolvedOptions, req: PayloadRequest, save: Save): void => {
  const decision = gateOf(options, save.after, save, save.at)
  if (!decision.allowed)
    throw refused(req, { ...decision, says: [...decision.says, { key: ending(save) }] })
}

const guardTakeDown = (
  options: ResolvedOptions,
  req: PayloadRequest,
  user: unknown,
  save: Save,
): void => {
  if (takeDownReason(req) === null) throw reasonRequired(req, 'wouldTakeDown')
  if (!options.can(user, 'unpublish', save.after))
    throw notAllowed(req, ['notTakenDown', 'roleDoesNotUnpublish'])
}

const guardSignOffs = (
  options: ResolvedOptions,
  req: PayloadRequest,
  user: unknown,
  save: Save,
): void => {
  const changed = options.signOffs.some((path) => {
    const after = valueAt(save.after, path) ?? 'n/a'
    return save.before ? (valueAt(save.before, path) ?? 'n/a') !== after : after === 'complete'
  })
  if (changed && !options.can(user, 'sign-off', save.after))
    throw notAllowed(req, ['notSaved', 'roleDoesNotSignOff'])
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
  if (latest && momentOf(latest.version) !== momentOf(before)) throw staleState(req, 'newerDraft')
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
    if (!user && !system) throw req.user ? notAllowed(req, 'notSaved') : notSignedIn(req)
    const door = doorOf(originalDoc)
    if (!door) throw notAllowed(req, 'unknownWay')
    const save = await planSave(req, options, door, data, originalDoc as Article | undefined)
    if (data.deletedAt && save.after.firstPublishedAt) throw everPublic(req, 'publicOnce')
    if (!system) {
      if (save.goesLive && !options.can(user, 'publish', save.after))
        throw notAllowed(req, ['notPublished', 'roleDoesNotPublish'], ending(save))
      await guardNewerDraft(req, options, save)
      guardSignOffs(options, req, user, save)
      if (save.goesLive) guardLive(options, req, save)
      if (save.takesDown) guardTakeDown(options, req, user, save)
      if (data.deletedAt && !save.before?.deletedAt && !options.can(user, 'delete', save.after))
        throw notAllowed(req, ['notDeleted', 'roleDoesNotDelete'])
    }
    rememberSave(req, save)
    return { ...save.stored, ...ownFields(save) }
  }
