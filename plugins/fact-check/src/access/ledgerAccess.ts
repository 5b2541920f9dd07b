import type { CollectionConfig } from 'payload'
import { deskEventAccess } from './deskEventAccess.ts'

const nobody = (): boolean => false

/** Everyone with a log-in reads; no API writes: only the commands do. */
export const ledgerAccess: CollectionConfig['access'] = {
  read: deskEventAccess,
  create: nobody,
  update: nobody,
  delete: nobody,
}
