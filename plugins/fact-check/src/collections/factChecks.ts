import type { CollectionConfig, CollectionSlug } from 'payload'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import type { ResolvedOptions } from '../options.ts'
import { factChecksSlug, waiversSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { recordWord } from './recordWord.ts'

const label = (en: string, tr: string) => ({ label: { en, tr } })

/** One round of checking an article. Written by commands alone. */
export const factChecks = (options: ResolvedOptions): CollectionConfig => ({
  slug: factChecksSlug,
  labels: {
    singular: { en: 'Fact-check', tr: 'Doğrulama' },
    plural: { en: 'Fact-checks', tr: 'Doğrulamalar' },
  },
  admin: {
    group: { en: 'Desk', tr: 'Masa' },
    defaultColumns: ['article', 'round', 'state', 'requestedBy', 'reviewer', 'updatedAt'],
  },
  graphQL: { disableMutations: true },
  access: ledgerAccess,
  hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
  indexes: [{ fields: ['article', 'round'], unique: true }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: options.collection as CollectionSlug,
      index: true,
      ...label('Article', 'Haber'),
    },
    { name: 'round', type: 'number', required: true, ...label('Round', 'Tur') },
    {
      name: 'state',
      type: 'text',
      required: true,
      index: true,
      ...label('State', 'Durum'),
      ...recordWord,
    },
    { name: 'depth', type: 'text', required: true, ...label('Depth', 'Kapsam'), ...recordWord },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      index: true,
      ...label('Requested by', 'İsteyen'),
    },
    { name: 'note', type: 'textarea', ...label('Note', 'Not') },
    { name: 'deadline', type: 'date', index: true, ...label('Deadline', 'Son tarih') },
    {
      name: 'checker',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      index: true,
      ...label('Checker', 'Doğrulayan'),
    },
    {
      name: 'reviewer',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      index: true,
      ...label('Reviewer', 'Onaylayan'),
    },
    { name: 'decisionNote', type: 'textarea', ...label('Decision note', 'Karar notu') },
    {
      name: 'requestedText',
      type: 'json',
      ...label('Text as requested', 'İstendiği andaki metin'),
    },
    {
      name: 'decisions',
      type: 'json',
      ...label('Marked and acknowledged', 'İşaretlenenler ve görülenler'),
    },
    { name: 'approvedPassages', type: 'json', ...label('Text approved', 'Onaylanan metin') },
    { name: 'approvedClaims', type: 'json', ...label('Claims approved', 'Onaylanan iddialar') },
    {
      name: 'waiver',
      type: 'relationship',
      relationTo: waiversSlug,
      index: true,
      ...label('After the waiver', 'Hangi muafiyetten sonra'),
    },
    { name: 'requestedAt', type: 'date', ...label('Requested', 'İstendi') },
    { name: 'startedAt', type: 'date', ...label('Started', 'Başlandı') },
    { name: 'submittedAt', type: 'date', ...label('Submitted', 'Onaya gönderildi') },
    { name: 'approvedAt', type: 'date', ...label('Approved', 'Onaylandı') },
  ],
})
