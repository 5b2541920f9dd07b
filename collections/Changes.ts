import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody.ts'

/**
 * What tells every instance that something changed: a row a change, written in its transaction and never altered but
 * for its number in the sequence, which it gets once it is committed. The newsroom's own affair: no API serves it.
 */
export const Changes: CollectionConfig = {
  slug: 'changes',
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  // Those that wait are looked for four times a second, in this order.
  indexes: [{ fields: ['pending', 'at'] }],
  fields: [
    { name: 'seq', type: 'number', unique: true },
    { name: 'pending', type: 'checkbox', required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'about', type: 'text', required: true },
    { name: 'document', type: 'text' },
    { name: 'origin', type: 'text', required: true },
  ],
}
