import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type Where } from 'payload'
import { referencesTo } from './referencesTo.ts'

/** Only what nothing refers to is deleted; the refusal names what does. */
export const refuseWhenReferredTo: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const held: { collection: string; count: number }[] = []
  for (const { from, path, versioned, polymorphic } of referencesTo(req.payload, collection.slug)) {
    const field = `${versioned ? 'version.' : ''}${path}`
    const where: Where = polymorphic
      ? {
          and: [
            { [`${field}.value`]: { equals: id } },
            { [`${field}.relationTo`]: { equals: collection.slug } },
          ],
        }
      : { [field]: { equals: id } }
    const count = { collection: from as CollectionSlug, where, overrideAccess: true, req }
    const { totalDocs } = await (versioned
      ? req.payload.countVersions(count)
      : req.payload.count(count))
    if (totalDocs > 0) held.push({ collection: from, count: totalDocs })
  }
  if (held.length === 0) return
  const who = [...new Set(held.map(({ collection: from }) => from))].join(', ')
  throw new APIError(
    `Not deleted: ${who} still refer to it. Take it out there first. Nothing was changed.`,
    409,
    { code: 'STILL_REFERRED_TO', collections: held.map(({ collection: from }) => from) },
    true,
  )
}
