import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

/**
 * Which of some stories readers are served, told by their own rows, since the latest version may be a draft of a live one;
 * null for all of a collection without drafts. One query.
 */
export const servedOf = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  ids: string[],
): Promise<(id: string) => boolean | null> => {
  if (!req.payload.collections[collection]?.config.versions?.drafts) return () => null
  const { docs } = await req.payload.db.find<{ id: string | number; _status?: string }>({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { _status: true },
    pagination: false,
    limit: 0,
    req,
  })
  const served = new Set(docs.map(({ id }) => String(id)))
  return (id) => served.has(id)
}
