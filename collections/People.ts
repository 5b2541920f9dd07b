import type { CollectionConfig } from 'payload'
import {
  aliases,
  articlesJoin,
  nameField,
  quotesJoin,
  recordAccess,
  recordHooks,
  wikidata,
} from './shared.ts'

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
    nameField,
    aliases,
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
              index: true,
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
    quotesJoin('speaker'),
  ],
}
