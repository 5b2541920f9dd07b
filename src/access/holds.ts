import type { PayloadRequest } from 'payload'
import { may, type Permission } from './roles.ts'

/** An access rule, for a collection or a field, that asks for one permission. */
export const holds =
  (permission: Permission) =>
  ({ req }: { req: PayloadRequest }): boolean =>
    may(req.user, permission)
