import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

type User = NonNullable<PayloadRequest['user']>

/** Who is asking, when it is one of the project's own people; a log-in of another collection is nobody here. */
export const deskUser = (
  req: PayloadRequest,
  { users }: Pick<ResolvedOptions, 'users'>,
): User | null => (req.user && req.user.collection === users ? req.user : null)
