import type { CollectionConfig, CollectionSlug } from 'payload'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import type { ResolvedOptions } from '../options.ts'
import { waiversSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { articleField, label, userField } from './ledgerFields.ts'

/** A text let live without an approval: by whom, why, who was told, and when it is checked after all. */
export const waivers = (options: ResolvedOptions): CollectionConfig => ({
  slug: waiversSlug,
  labels: {
    singular: { en: 'Waiver', tr: 'Muafiyet' },
    plural: { en: 'Waivers', tr: 'Muafiyetler' },
  },
  admin: {
    group: { en: 'Desk', tr: 'Masa' },
    defaultColumns: ['article', 'reason', 'by', 'deadline', 'createdAt'],
  },
  graphQL: { disableMutations: true },
  access: ledgerAccess,
  hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
  fields: [
    articleField(options),
    { name: 'reason', type: 'textarea', required: true, ...label('Reason', 'Gerekçe') },
    userField(options)('by', 'By', 'Kim'),
    { name: 'at', type: 'date', required: true, ...label('When', 'Ne zaman') },
    {
      name: 'told',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      hasMany: true,
      index: true,
      ...label('Who was told', 'Kime haber verildi'),
    },
    {
      name: 'deadline',
      type: 'date',
      index: true,
      ...label('Checked by', 'Ne zamana dek bakılacak'),
    },
    { name: 'passages', type: 'json', ...label('Text waived', 'Muaf tutulan metin') },
  ],
})
