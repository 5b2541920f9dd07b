import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { deskUser } from './deskUser.ts'

const nobody = (): boolean => false

/** Everyone with a log-in reads; no API writes: only the commands do. */
export const ledgerAccess = (options: ResolvedOptions): CollectionConfig['access'] => ({
  read: ({ req }) => {
    const user = deskUser(req, options)
    return user !== null && options.can(user, 'read')
  },
  create: nobody,
  update: nobody,
  delete: nobody,
})
