import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { referencesTo } from './referencesTo.ts'

/** Only what nothing refers to is deleted; the refusal names what does. */
export const refuseWhenReferredTo: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const held: { collection: string; count: number }[] = []
  for (const { from, path, versioned, polymorphic } of referencesTo(req.payload, collection.slug)) {
    const value = polymorphic ? { relationTo: collection.slug, value: id } : id
    const find = versioned ? req.payload.countVersions : req.payload.count
    const prefix = versioned ? 'version.' : ''
    const { totalDocs } = await find.call(req.payload, {
      collection: from,
      where: polymorphic
        ? {
            and: [
              { [`${prefix}${path}.value`]: { equals: value.value } },
              { [`${prefix}${path}.relationTo`]: { equals: collection.slug } },
            ],
          }
        : { [`${prefix}${path}`]: { equals: id } },
      overrideAccess: true,
      req,
    })
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
