import type { CollectionSlug, PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { notSignedIn } from '../errors.ts'
import { nameOfUser } from '../events/nameOfUser.ts'
import { optionsOf } from '../optionsOf.ts'
import type { Person } from './personOf.ts'

/** Somebody at the desk, and whether they check facts. */
export type Colleague = Person & { checks: boolean }

/** The people who can be mentioned or given a check: whoever may read, by name. @throws NOT_ALLOWED */
export const peopleOf = async (req: PayloadRequest): Promise<Colleague[]> => {
  const options = optionsOf(req.payload)
  if (!deskUser(req, options)) throw notSignedIn(req)
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    collection: options.users as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
    .map((row) => ({ ...row, collection: options.users }))
    .filter((user) => options.can(user, 'read'))
    .map((user) => ({
      id: String(user.id),
      name: nameOfUser(req.payload, user),
      checks: options.can(user, 'check'),
    }))
    .sort((one, other) => one.name.localeCompare(other.name))
}
