import type { CollectionConfig } from 'payload'
import { articlesJoin, recordAccess, recordHooks, wikidata } from './shared.ts'

export const Places: CollectionConfig = {
  slug: 'places',
  labels: {
    singular: { en: 'Place', tr: 'Yer' },
    plural: { en: 'Places', tr: 'Yerler' },
  },
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'updatedAt'],
    listSearchableFields: ['name', 'aliases', 'country'],
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
    { name: 'country', type: 'text', label: { en: 'Country', tr: 'Ülke' } },
    {
      name: 'location',
      type: 'point',
      label: { en: 'Longitude, latitude', tr: 'Boylam, enlem' },
    },
    wikidata,
    articlesJoin('places'),
  ],
}
