import type { PayloadRequest } from 'payload'
import { idsOf } from '../records/idOf.ts'

/** The users whose person is in the byline: they wrote it, so they do not approve it. */
export const authorsOf = async (
  article: { byline?: unknown },
  req: PayloadRequest,
): Promise<string[]> => {
  const people = idsOf(article.byline)
  if (people.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { person: { in: people } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => String(id))
}
