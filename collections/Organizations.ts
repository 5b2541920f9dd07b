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
    nameField,
    aliases,
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
    quotesJoin('speaker'),
  ],
}
