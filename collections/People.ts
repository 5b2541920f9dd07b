import type { CollectionConfig } from 'payload'
import { articlesJoin, recordAccess, recordHooks, wikidata } from './shared.ts'

export const People: CollectionConfig = {
  slug: 'people',
  labels: {
    singular: { en: 'Person', tr: 'Kişi' },
    plural: { en: 'People', tr: 'Kişiler' },
  },
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'aliases', 'updatedAt'],
    listSearchableFields: ['name', 'aliases'],
  },
  access: recordAccess,
  hooks: recordHooks,
  fields: [
    { name: 'name', type: 'text', required: true, index: true, label: { en: 'Name', tr: 'Ad' } },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { en: 'Also written as', tr: 'Diğer yazılışlar' },
    },
    {
      name: 'roles',
      type: 'array',
      label: { en: 'Roles over time', tr: 'Görevleri' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, label: { en: 'Title', tr: 'Unvan' } },
            {
              name: 'organization',
              type: 'relationship',
              relationTo: 'organizations',
              label: { en: 'Organisation', tr: 'Kurum' },
            },
            { name: 'from', type: 'date', label: { en: 'From', tr: 'Başlangıç' } },
            { name: 'to', type: 'date', label: { en: 'To', tr: 'Bitiş' } },
          ],
        },
      ],
    },
    wikidata,
    articlesJoin('people'),
    {
      name: 'quotes',
      type: 'join',
      collection: 'quotes',
      on: 'speaker',
      label: { en: 'Quotes', tr: 'Alıntılar' },
    },
  ],
}
