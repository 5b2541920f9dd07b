import type { CollectionConfig } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import type { ResolvedOptions } from '../options.ts'
import { claimsSlug, commentsSlug, noticesSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { articleField, label, text, userField } from './ledgerFields.ts'
import { recordWord } from './recordWord.ts'

const nobody = (): boolean => false

/** Something one person has to know of: a waiver, a mention, a claim to look at again. Read by that person alone. */
export const notices = (options: ResolvedOptions): CollectionConfig => {
  const user = userField(options)
  return {
    slug: noticesSlug,
    labels: {
      singular: { en: 'Notice', tr: 'Bildirim' },
      plural: { en: 'Notices', tr: 'Bildirimler' },
    },
    admin: {
      group: { en: 'Desk', tr: 'Masa' },
      defaultColumns: ['kind', 'article', 'by', 'seenAt', 'createdAt'],
    },
    graphQL: { disableMutations: true },
    access: {
      read: ({ req }) => {
        const reader = deskUser(req, options)
        return reader ? { to: { equals: reader.id } } : false
      },
      create: nobody,
      update: nobody,
      delete: nobody,
    },
    hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
    indexes: [{ fields: ['to', 'seenAt'] }],
    fields: [
      user('to', 'To', 'Kime'),
      { name: 'kind', type: 'text', required: true, ...label('What', 'Ne'), ...recordWord },
      articleField(options),
      user('by', 'By', 'Kim'),
      text('passageKey', 'Passage', 'Cümle'),
      {
        name: 'claim',
        type: 'relationship',
        relationTo: claimsSlug,
        index: true,
        ...label('Claim', 'İddia'),
      },
      {
        name: 'comment',
        type: 'relationship',
        relationTo: commentsSlug,
        index: true,
        ...label('Comment', 'Yorum'),
      },
      { name: 'values', type: 'json', ...label('Details', 'Ayrıntılar') },
      { name: 'seenAt', type: 'date', ...label('Seen', 'Görüldü') },
    ],
  }
}
