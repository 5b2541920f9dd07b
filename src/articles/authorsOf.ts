import type { PayloadRequest } from 'payload'
import { idsOf } from '../records/idOf.ts'

/** Everybody who stands in the byline, or stood there in an earlier version: taking a name out unwrites nothing. */
const bylinesOf = async (
  { id, byline }: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string[]> => {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    select: { version: { byline: true } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return idsOf([...idsOf(byline), ...docs.flatMap(({ version }) => idsOf(version.byline))])
}

/** The users whose person is or was in the byline: they wrote it, so they do not approve it. */
export const authorsOf = async (
  article: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string[]> => {
  const people = await bylinesOf(article, req)
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
