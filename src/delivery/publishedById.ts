import type { Payload } from 'payload'
import { relatedFields, type RelatedRow } from './present/presentRelated.ts'

/** Those of the articles that are published, as links show them; one query, whatever their number. */
export const publishedById = async (
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, RelatedRow>> => {
  const [id, ...others] = new Set(ids)
  if (id === undefined) return new Map()
  const { docs } = await payload.find({
    collection: 'articles',
    // By their ids alone: asked for what is published, a database without statistics looks through all of it.
    // One that a reader made up is no error: among several, MongoDB would take it for one.
    where: { id: others.length === 0 ? { equals: id } : { in: [id, ...others] } },
    select: { ...relatedFields, _status: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.filter(({ _status }) => _status === 'published').map((row) => [String(row.id), row]),
  )
}
