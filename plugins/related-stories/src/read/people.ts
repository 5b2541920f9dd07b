import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

export type Named = { id: string; name: string }

/** Names people as their collection titles them, for who may read them; others stay unnamed. One query. */
export const namePeople = async (
  req: PayloadRequest,
  { users }: ResolvedOptions,
  ids: (string | null)[],
): Promise<(id: string | null) => Named | null> => {
  const wanted = new Set(ids.filter((id) => id !== null))
  const names = new Map<string, string>()
  if (wanted.size > 0) {
    const title = req.payload.collections[users]?.config.admin.useAsTitle
    const { docs } = await req.payload.find({
      collection: users,
      where: { id: { in: [...wanted] } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs as unknown as Record<string, unknown>[])
      names.set(String(doc.id), String(doc[title ?? 'email'] ?? doc.id))
  }
  return (id) => (id === null ? null : { id, name: names.get(id) ?? '' })
}
