import type { CollectionConfig } from 'payload'
import { anyUser } from '../src/access/anyUser.ts'
import { holds } from '../src/access/holds.ts'
import { articlesJoin, nameField, recordHooks } from './shared.ts'

/** IPTC Media Topics as a tree, filled by `npm run topics:import`. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: { en: 'Topic', tr: 'Konu' },
    plural: { en: 'Topics', tr: 'Konular' },
  },
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'code', 'retired'],
    listSearchableFields: ['name', 'code'],
    pagination: { defaultLimit: 50 },
  },
  access: {
    read: anyUser,
    create: holds('administer'),
    update: holds('administer'),
    delete: holds('administer'),
  },
  hooks: recordHooks,
  fields: [
    nameField,
    { name: 'definition', type: 'textarea', label: { en: 'Definition', tr: 'Tanım' } },
    { name: 'code', type: 'text', unique: true, label: { en: 'Code', tr: 'Kod' } },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      index: true,
      label: { en: 'Parent topic', tr: 'Üst konu' },
    },
    {
      name: 'retired',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { en: 'Retired', tr: 'Kaldırıldı' },
      admin: {
        description: {
          en: 'Still readable where it was chosen, but no longer selectable.',
          tr: 'Seçildiği yerde okunur, yeniden seçilemez.',
        },
      },
    },
    {
      name: 'narrower',
      type: 'join',
      collection: 'topics',
      on: 'parent',
      label: { en: 'Narrower topics', tr: 'Alt konular' },
    },
    articlesJoin('topics'),
  ],
}
