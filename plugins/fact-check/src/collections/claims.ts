import type { CollectionConfig, Field } from 'payload'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import { keepTerms } from '../hooks/keepTerms.ts'
import type { ResolvedOptions } from '../options.ts'
import { claimsSlug, evidenceFilesSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { anchorFields, articleField, label, text, userField } from './ledgerFields.ts'
import { recordWord } from './recordWord.ts'

/** What supports or contradicts a claim. */
const evidence = (user: (name: string, en: string, tr: string) => Field): Field => ({
  name: 'evidence',
  type: 'array',
  ...label('Evidence', 'Kanıtlar'),
  fields: [
    text('source', 'Source', 'Kaynak'),
    text('url', 'Address', 'Adres'),
    {
      name: 'file',
      type: 'upload',
      relationTo: evidenceFilesSlug,
      index: true,
      ...label('Copy kept', 'Saklanan kopya'),
    },
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
  const user = userField(options)
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
    hooks: {
      beforeOperation: [commandsOnly],
      beforeChange: [keepTerms],
      beforeDelete: [commandsOnlyDelete],
    },
    fields: [
      articleField(options),
      ...anchorFields,
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
      {
        name: 'sameAs',
        type: 'relationship',
        relationTo: claimsSlug,
        index: true,
        ...label('Repeats the claim', 'Yinelediği iddia'),
      },
      {
        name: 'recheckSince',
        type: 'date',
        index: true,
        ...label('To re-check since', 'Yeniden bakılmalı'),
      },
      { name: 'recheck', type: 'json', ...label('Why to re-check', 'Neden yeniden bakılmalı') },
      // What it is found by, for the database's own full-text index.
      { name: 'terms', type: 'textarea', hidden: true },
      { name: 'bestBefore', type: 'date', index: true, ...label('Best before', 'Geçerlilik sonu') },
      {
        name: 'review',
        type: 'group',
        ...label('Published as a ClaimReview', 'ClaimReview olarak yayımlanan'),
        fields: [
          {
            name: 'shown',
            type: 'checkbox',
            defaultValue: false,
            ...label('Published', 'Yayımda'),
          },
          text('scale', 'Rating scale', 'Derecelendirme ölçeği'),
          text('rating', 'Rating', 'Derece'),
          { name: 'verdict', type: 'textarea', ...label('Verdict', 'Hüküm') },
          { name: 'shownAt', type: 'date', ...label('Published', 'Yayımlandı') },
        ],
      },
    ],
  }
}
