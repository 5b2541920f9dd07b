import type { CollectionConfig, CollectionSlug } from 'payload'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import type { ResolvedOptions } from '../options.ts'
import { commentsSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { anchorFields, articleField, label, userField } from './ledgerFields.ts'

/** What somebody says of a passage to the others who work on it. Written by commands alone. */
export const comments = (options: ResolvedOptions): CollectionConfig => {
  const user = userField(options)
  return {
    slug: commentsSlug,
    labels: {
      singular: { en: 'Comment', tr: 'Yorum' },
      plural: { en: 'Comments', tr: 'Yorumlar' },
    },
    admin: {
      group: { en: 'Desk', tr: 'Masa' },
      defaultColumns: ['text', 'article', 'by', 'resolvedAt', 'createdAt'],
    },
    graphQL: { disableMutations: true },
    access: ledgerAccess,
    hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
    fields: [
      articleField(options),
      ...anchorFields,
      { name: 'round', type: 'number', ...label('Round', 'Tur') },
      { name: 'text', type: 'textarea', required: true, ...label('Comment', 'Yorum') },
      user('by', 'By', 'Kim'),
      {
        name: 'mentions',
        type: 'relationship',
        relationTo: options.users as CollectionSlug,
        hasMany: true,
        index: true,
        ...label('Mentions', 'Anılanlar'),
      },
      { name: 'resolvedAt', type: 'date', ...label('Resolved', 'Çözüldü') },
      user('resolvedBy', 'Resolved by', 'Çözen'),
    ],
  }
}
