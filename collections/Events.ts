import type { CollectionConfig } from 'payload'
import { articlesJoin, nameField, recordAccess, recordHooks, wikidata } from './shared.ts'

export const Events: CollectionConfig = {
  slug: 'events',
  labels: {
    singular: { en: 'Event', tr: 'Olay' },
    plural: { en: 'Events', tr: 'Olaylar' },
  },
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'start', 'end', 'place'],
    listSearchableFields: ['name'],
  },
  access: recordAccess,
  hooks: recordHooks,
  fields: [
    nameField,
    {
      type: 'row',
      fields: [
        { name: 'start', type: 'date', label: { en: 'Start', tr: 'Başlangıç' } },
        {
          name: 'end',
          type: 'date',
          label: { en: 'End', tr: 'Bitiş' },
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            const start = (siblingData as { start?: string }).start
            return (
              !value ||
              !start ||
              new Date(String(value)) >= new Date(start) ||
              'The end is before the start.'
            )
          },
        },
      ],
    },
    {
      name: 'place',
      type: 'relationship',
      relationTo: 'places',
      index: true,
      label: { en: 'Place', tr: 'Yer' },
    },
    wikidata,
    articlesJoin('events'),
  ],
}
