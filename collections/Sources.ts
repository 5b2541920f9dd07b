import type { CollectionConfig } from 'payload'
import { revealIdentity } from '../src/sources/revealIdentity.ts'
import { articlesJoin, quotesJoin, recordAccess, recordHooks } from './shared.ts'
import { protectedSource } from './sources/protectedSource.ts'

/** Where knowledge comes from. A confidential source goes by its alias; the identity is sealed. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    singular: { en: 'Source', tr: 'Kaynak' },
    plural: { en: 'Sources', tr: 'Kaynaklar' },
  },
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'terms', 'reliability', 'credibility'],
    listSearchableFields: ['name', 'url'],
  },
  access: recordAccess,
  hooks: recordHooks,
  endpoints: [revealIdentity],
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Name', tr: 'Ad' },
      admin: {
        description: {
          en: 'Readers may see it. A confidential source goes by its public alias here.',
          tr: 'Okurlar görebilir. Gizli kaynağın burada yalnızca takma adı yazar.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          defaultValue: 'document',
          label: { en: 'Kind', tr: 'Tür' },
          options: [
            { value: 'person', label: { en: 'Person', tr: 'Kişi' } },
            { value: 'document', label: { en: 'Document', tr: 'Belge' } },
            { value: 'dataset', label: { en: 'Dataset', tr: 'Veri kümesi' } },
            { value: 'statement', label: { en: 'Statement', tr: 'Açıklama' } },
            { value: 'wire', label: { en: 'Wire', tr: 'Ajans' } },
            { value: 'web-page', label: { en: 'Web page', tr: 'Web sayfası' } },
            { value: 'social-post', label: { en: 'Social post', tr: 'Sosyal medya' } },
          ],
        },
        {
          name: 'terms',
          type: 'select',
          defaultValue: 'on-record',
          label: { en: 'Terms', tr: 'Koşullar' },
          options: [
            { value: 'on-record', label: { en: 'On record', tr: 'Açık kaynak' } },
            { value: 'background', label: { en: 'Background', tr: 'Arka plan bilgisi' } },
            { value: 'off-record', label: { en: 'Off record', tr: 'Yayımlanmamak kaydıyla' } },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'reliability',
          type: 'select',
          label: { en: 'Reliability, A–F', tr: 'Güvenilirlik, A–F' },
          admin: {
            description: { en: 'Of the source: A is best.', tr: 'Kaynağın: en iyisi A.' },
          },
          options: ['A', 'B', 'C', 'D', 'E', 'F'],
        },
        {
          name: 'credibility',
          type: 'number',
          min: 1,
          max: 6,
          label: { en: 'Credibility, 1–6', tr: 'İnandırıcılık, 1–6' },
          admin: {
            description: { en: 'Of the information: 1 is best.', tr: 'Bilginin: en iyisi 1.' },
          },
        },
      ],
    },
    { name: 'url', type: 'text', label: { en: 'Web address', tr: 'Web adresi' } },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: { en: 'Person', tr: 'Kişi' },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: { en: 'Organisation', tr: 'Kurum' },
    },
    { name: 'note', type: 'textarea', label: { en: 'Note for the desk', tr: 'Masa için not' } },
    ...protectedSource,
    articlesJoin('sources'),
    quotesJoin('source'),
  ],
}
