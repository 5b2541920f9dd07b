import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

/** The rows of some ids, in the order of the ids; ids without a row are left out. */
export const rowsOf = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: string[],
): Promise<DataFromCollectionSlug<Slug>[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: 0,
    // Off; the type of this option is not known for a collection that is not known.
    joins: false as never,
    overrideAccess: true,
    req,
  })
  const found = new Map(docs.map((row) => [String(row.id), row as DataFromCollectionSlug<Slug>]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
