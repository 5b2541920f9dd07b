import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { referrersOf } from './referrersOf.ts'

/** Only what nothing refers to is deleted; the refusal names what does. */
export const refuseWhenReferredTo: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const collections = await referrersOf(req, collection.slug, id)
  if (collections.length === 0) return
  const who = [...new Set(collections)].join(', ')
  throw new APIError(
    `Not deleted: ${who} still refer to it. Take it out there first. Nothing was changed.`,
    409,
    { code: 'STILL_REFERRED_TO', collections },
    true,
  )
}
