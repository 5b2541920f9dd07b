import type { CollectionConfig } from 'payload'
import { isCommand } from '../access/commandToken.ts'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import { appendOnly, notAllowed } from '../errors.ts'
import { deskEventsSlug } from '../slugs.ts'
import { recordWord } from './recordWord.ts'

const label = (en: string, tr: string) => ({ label: { en, tr } })

/**
 * The audit trail: append-only, each line chained to the one before it by hash. What it speaks of is kept as text,
 * so that a line stays as it was written when an article or a user is gone.
 */
export const deskEvents = (): CollectionConfig => ({
  slug: deskEventsSlug,
  labels: {
    singular: { en: 'Desk event', tr: 'Masa kaydı' },
    plural: { en: 'Desk events', tr: 'Masa kayıtları' },
  },
  admin: {
    group: { en: 'Desk', tr: 'Masa' },
    useAsTitle: 'kind',
    defaultColumns: ['at', 'kind', 'byName', 'subject', 'note'],
  },
  defaultSort: '-at',
  graphQL: { disableMutations: true },
  access: ledgerAccess,
  hooks: {
    beforeOperation: [
      ({ operation, req }) => {
        if (operation === 'update' || operation === 'delete') throw appendOnly(req)
        if (operation === 'create' && !isCommand(req))
          throw notAllowed(req, 'eventsWriteThemselves')
      },
    ],
    beforeDelete: [
      ({ req }) => {
        throw appendOnly(req)
      },
    ],
  },
  indexes: [{ fields: ['subject', 'seq'], unique: true }],
  fields: [
    { name: 'article', type: 'text', index: true, ...label('Article', 'Haber') },
    { name: 'subject', type: 'text', required: true, index: true, ...label('Subject', 'Konu') },
    { name: 'seq', type: 'number', required: true, ...label('Number', 'Sıra') },
    {
      name: 'kind',
      type: 'text',
      required: true,
      index: true,
      ...label('What', 'Ne'),
      ...recordWord,
    },
    { name: 'by', type: 'text', index: true, ...label('By (id)', 'Kim (kimlik)') },
    { name: 'byName', type: 'text', ...label('By', 'Kim') },
    { name: 'system', type: 'text', ...label('System, because', 'Sistem, nedeni') },
    { name: 'at', type: 'date', required: true, index: true, ...label('When', 'Ne zaman') },
    { name: 'before', type: 'json', ...label('Before', 'Önce') },
    { name: 'after', type: 'json', ...label('After', 'Sonra') },
    { name: 'note', type: 'textarea', ...label('Note', 'Not') },
    { name: 'hash', type: 'text', required: true, ...label('Hash', 'Özet') },
    { name: 'previousHash', type: 'text', ...label('Previous hash', 'Önceki özet') },
  ],
})
