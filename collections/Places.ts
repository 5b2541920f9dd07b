import type { CollectionConfig } from 'payload'
import { aliases, articlesJoin, nameField, recordAccess, recordHooks, wikidata } from './shared.ts'

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
    nameField,
    aliases,
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
