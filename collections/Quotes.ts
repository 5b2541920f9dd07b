import type { CollectionConfig } from 'payload'
import { languageOptions } from '../src/articles/vocabulary.ts'
import { articlesJoin, recordAccess, recordHooks } from './shared.ts'

/** Words somebody said. Articles hold their own copy: a change here never changes a live article. */
export const Quotes: CollectionConfig = {
  slug: 'quotes',
  labels: {
    singular: { en: 'Quote', tr: 'Alıntı' },
    plural: { en: 'Quotes', tr: 'Alıntılar' },
  },
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'text',
    defaultColumns: ['text', 'speakerName', 'speaker', 'source', 'confirmation'],
    listSearchableFields: ['text', 'speakerName'],
  },
  access: recordAccess,
  hooks: recordHooks,
  fields: [
    { name: 'text', type: 'textarea', required: true, label: { en: 'Words', tr: 'Sözler' } },
    {
      name: 'language',
      type: 'select',
      options: languageOptions,
      label: { en: 'Language', tr: 'Dil' },
      admin: { position: 'sidebar' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'speakerName',
          type: 'text',
          index: true,
          label: { en: 'Speaker as written', tr: 'Metindeki konuşmacı' },
        },
        {
          name: 'speaker',
          type: 'relationship',
          relationTo: ['people', 'organizations'],
          index: true,
          label: { en: 'Speaker', tr: 'Konuşmacı' },
        },
      ],
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      index: true,
      label: { en: 'Source', tr: 'Kaynak' },
    },
    {
      type: 'row',
      fields: [
        { name: 'saidAt', type: 'date', label: { en: 'Said on', tr: 'Tarih' } },
        { name: 'saidIn', type: 'text', label: { en: 'Said where', tr: 'Yer' } },
      ],
    },
    {
      name: 'confirmation',
      type: 'select',
      defaultValue: 'unconfirmed',
      label: { en: 'Confirmed by', tr: 'Doğrulama' },
      options: [
        { value: 'unconfirmed', label: { en: 'Not confirmed yet', tr: 'Henüz doğrulanmadı' } },
        { value: 'recording', label: { en: 'Recording', tr: 'Kayıt' } },
        { value: 'transcript', label: { en: 'Transcript', tr: 'Deşifre' } },
        { value: 'notes', label: { en: 'Notes', tr: 'Notlar' } },
        { value: 'document', label: { en: 'Document', tr: 'Belge' } },
      ],
    },
    { name: 'translation', type: 'textarea', label: { en: 'Translation', tr: 'Çeviri' } },
    {
      name: 'translationLanguage',
      type: 'select',
      options: languageOptions,
      label: { en: 'Language of the translation', tr: 'Çevirinin dili' },
      admin: { condition: (data) => Boolean(data.translation) },
    },
    articlesJoin('quotes'),
  ],
}
