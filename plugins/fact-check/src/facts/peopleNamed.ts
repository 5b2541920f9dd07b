import type { CollectionSlug, PayloadRequest } from 'payload'
import { nameOfUser } from '../events/nameOfUser.ts'
import type { ResolvedOptions } from '../options.ts'
import { idOf } from './idOf.ts'
import type { Person } from './personOf.ts'

/** Who several relations to the users mean, by id and asked for at once. */
export const peopleNamed = async (
  req: PayloadRequest,
  { users }: ResolvedOptions,
  relations: unknown[],
): Promise<Map<string, Person>> => {
  const wanted = new Map(
    relations.flatMap((relation) => {
      const id = idOf(relation)
      return id === null ? [] : [[id, relation] as const]
    }),
  )
  if (wanted.size === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    collection: users as CollectionSlug,
    where: { id: { in: [...wanted.keys()] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map((row) => {
      const id = String(row.id)
      return [id, { id, name: nameOfUser(req.payload, { ...row, collection: users }) }]
    }),
  )
}
