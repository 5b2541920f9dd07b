import type { CollectionSlug, PayloadRequest } from 'payload'
import { nameOfUser } from '../events/nameOfUser.ts'
import type { ResolvedOptions } from '../options.ts'
import { idOf } from './idOf.ts'

export type Person = { id: string; name: string }

/** Who a relation to the users means; null for nobody. */
export const personOf = async (
  req: PayloadRequest,
  { users }: ResolvedOptions,
  relation: unknown,
): Promise<Person | null> => {
  const id = idOf(relation)
  if (id === null) return null
  const user = await req.payload.db.findOne<{ id: string | number }>({
    collection: users as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return user && { id, name: nameOfUser(req.payload, { ...user, collection: users }) }
}
