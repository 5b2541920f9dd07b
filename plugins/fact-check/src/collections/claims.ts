import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import type { ResolvedOptions } from '../options.ts'
import { claimsSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { recordWord } from './recordWord.ts'

const label = (en: string, tr: string) => ({ label: { en, tr } })

const text = (name: string, en: string, tr: string): Field => ({
  name,
  type: 'text',
  ...label(en, tr),
})

/** What supports or contradicts a claim. */
const evidence = (user: (name: string, en: string, tr: string) => Field): Field => ({
  name: 'evidence',
  type: 'array',
  ...label('Evidence', 'Kanıtlar'),
  fields: [
    text('source', 'Source', 'Kaynak'),
    text('url', 'Address', 'Adres'),
    { name: 'excerpt', type: 'textarea', ...label('Excerpt', 'Alıntı') },
    { name: 'note', type: 'textarea', ...label('Note', 'Not') },
    {
      name: 'supports',
      type: 'checkbox',
      defaultValue: true,
      ...label('Supports it', 'Destekliyor'),
    },
    user('by', 'Added by', 'Ekleyen'),
    { name: 'at', type: 'date', ...label('Added', 'Eklendi') },
  ],
})

/** A checkable statement of an article, where it stands and what became of it. Written by commands alone. */
export const claims = (options: ResolvedOptions): CollectionConfig => {
  const user = (name: string, en: string, tr: string): Field => ({
    name,
    type: 'relationship',
    relationTo: options.users as CollectionSlug,
    index: true,
    ...label(en, tr),
  })
  return {
    slug: claimsSlug,
    labels: {
      singular: { en: 'Claim', tr: 'İddia' },
      plural: { en: 'Claims', tr: 'İddialar' },
    },
    admin: {
      group: { en: 'Desk', tr: 'Masa' },
      useAsTitle: 'exact',
      defaultColumns: ['exact', 'article', 'kind', 'outcome', 'checker', 'updatedAt'],
      listSearchableFields: ['exact', 'claimant'],
    },
    graphQL: { disableMutations: true },
    access: ledgerAccess,
    hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
    fields: [
      {
        name: 'article',
        type: 'relationship',
        relationTo: options.collection as CollectionSlug,
        index: true,
        ...label('Article', 'Haber'),
      },
      text('field', 'Field', 'Alan'),
      { name: 'exact', type: 'textarea', required: true, ...label('Words', 'Sözler') },
      text('prefix', 'Before them', 'Öncesi'),
      text('suffix', 'After them', 'Sonrası'),
      { name: 'start', type: 'number', ...label('Position', 'Konum') },
      { name: 'anchorState', type: 'text', ...label('Place', 'Yeri'), ...recordWord },
      {
        name: 'candidates',
        type: 'json',
        ...label('Where it may stand now', 'Şimdi durabileceği yerler'),
      },
      { name: 'kind', type: 'text', required: true, ...label('Kind', 'Tür'), ...recordWord },
      {
        name: 'outcome',
        type: 'text',
        required: true,
        index: true,
        ...label('Outcome', 'Sonuç'),
        ...recordWord,
      },
      text('claimant', 'Who says so', 'Söyleyen'),
      { name: 'change', type: 'textarea', ...label('Wording asked for', 'İstenen ifade') },
      { name: 'note', type: 'textarea', ...label('Note', 'Not') },
      evidence(user),
      user('markedBy', 'Marked by', 'İşaretleyen'),
      user('checker', 'Settled by', 'Sonuçlandıran'),
      { name: 'settledAt', type: 'date', ...label('Settled', 'Sonuçlandı') },
      { name: 'settledText', type: 'json', ...label('Text when settled', 'Sonuçlandığı metin') },
      user('ruledBy', 'Ruled on by', 'Karar veren'),
      { name: 'ruledAt', type: 'date', ...label('Ruled on', 'Karar verildi') },
      { name: 'ruling', type: 'textarea', ...label('Ruling', 'Karar') },
    ],
  }
}
