import type { CollectionConfig } from 'payload'
import { articlesJoin, recordAccess, recordHooks, wikidata } from './shared.ts'

export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: {
    singular: { en: 'Organisation', tr: 'Kurum' },
    plural: { en: 'Organisations', tr: 'Kurumlar' },
  },
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'aliases', 'updatedAt'],
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
      name: 'kind',
      type: 'text',
      label: { en: 'Kind', tr: 'Tür' },
      admin: {
        description: {
          en: 'Ministry, company, party, agency …',
          tr: 'Bakanlık, şirket, parti, ajans …',
        },
      },
    },
    wikidata,
    articlesJoin('organizations'),
    {
      name: 'quotes',
      type: 'join',
      collection: 'quotes',
      on: 'speaker',
      label: { en: 'Quotes', tr: 'Alıntılar' },
    },
  ],
}
