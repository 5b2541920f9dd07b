import type { CollectionConfig, CollectionSlug } from 'payload'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import type { ResolvedOptions } from '../options.ts'
import { schedulesSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { recordWord } from './recordWord.ts'

const label = (en: string, tr: string) => ({ label: { en, tr } })

/** A publication planned by somebody; role and gate are asked again when its moment comes. */
export const publicationSchedules = (options: ResolvedOptions): CollectionConfig => ({
  slug: schedulesSlug,
  labels: {
    singular: { en: 'Planned publication', tr: 'Planlanan yayın' },
    plural: { en: 'Planned publications', tr: 'Planlanan yayınlar' },
  },
  admin: {
    group: { en: 'Desk', tr: 'Masa' },
    defaultColumns: ['article', 'at', 'by', 'state'],
  },
  graphQL: { disableMutations: true },
  access: ledgerAccess,
  hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
  indexes: [{ fields: ['state', 'at'] }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: options.collection as CollectionSlug,
      index: true,
      ...label('Article', 'Haber'),
    },
    { name: 'at', type: 'date', required: true, index: true, ...label('When', 'Ne zaman') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      index: true,
      ...label('By', 'Kim'),
    },
    {
      name: 'state',
      type: 'text',
      required: true,
      index: true,
      ...label('State', 'Durum'),
      ...recordWord,
    },
    { name: 'reasons', type: 'json', ...label('Why not', 'Neden olmadı') },
  ],
})
