import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { systemReason } from '../access/systemToken.ts'
import { everPublic, notAllowed, notFound, notSignedIn } from '../errors.ts'
import { leaveQuietly } from '../commands/linkClaims.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { claimsOf } from '../facts/claimRows.ts'
import { mainRow } from '../facts/rows.ts'
import type { ResolvedOptions } from '../options.ts'
import {
  claimsSlug,
  commentsSlug,
  factChecksSlug,
  noticesSlug,
  schedulesSlug,
  waiversSlug,
} from '../slugs.ts'
import { currentDoor } from './door.ts'

/** In this order: what refers to another of them goes first. */
const goingWithIt = [
  noticesSlug,
  commentsSlug,
  factChecksSlug,
  claimsSlug,
  schedulesSlug,
  waiversSlug,
]

/** Nothing that was ever public is deleted, by nobody. What goes takes its rounds, claims, waivers and notices along; its trail stays. */
export const guardDelete =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const user = deskUser(req, options)
    const system = systemReason(req) !== null
    if (!user && !system) throw notSignedIn(req)
    const article = await mainRow(req, options, id)
    if (!article) throw notFound(req)
    if (!system && !options.can(user, 'delete', article))
      throw notAllowed(req, ['notDeleted', 'roleDoesNotDelete'])
    if (article.firstPublishedAt) throw everPublic(req, ['publicOnce', 'takeDownInstead'])
    currentDoor(req)?.unfinished.add(String(id))
    for (const claim of await claimsOf(req, id)) await leaveQuietly(req, claim)
    for (const collection of goingWithIt)
      await req.payload.db.deleteMany({ collection, where: { article: { equals: id } }, req })
  }

export const recordDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordDeskEvent(req, { article: id, kind: 'deleted' })
  currentDoor(req)?.unfinished.delete(String(id))
}
