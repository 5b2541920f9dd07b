import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { referencesTo } from './referencesTo.ts'

/** The collections that refer to a record, in any version of their rows; a collection once for each field. */
export const referrersOf = async (
  req: PayloadRequest,
  slug: string,
  id: string | number,
): Promise<string[]> => {
  const referrers: string[] = []
  for (const { from, path, versioned, polymorphic } of referencesTo(req.payload, slug)) {
    const field = `${versioned ? 'version.' : ''}${path}`
    const where: Where = polymorphic
      ? {
          and: [
            { [`${field}.value`]: { equals: id } },
            { [`${field}.relationTo`]: { equals: slug } },
          ],
        }
      : { [field]: { equals: id } }
    const count = { collection: from as CollectionSlug, where, overrideAccess: true, req }
    const { totalDocs } = await (versioned
      ? req.payload.countVersions(count)
      : req.payload.count(count))
    if (totalDocs > 0) referrers.push(from)
  }
  return referrers
}
