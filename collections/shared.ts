import type { Access, CollectionConfig, Field } from 'payload'
import { anyUser } from '../src/access/anyUser.ts'
import { holds } from '../src/access/holds.ts'
import { refuseWhenReferredTo } from '../src/records/refuseWhenReferredTo.ts'

/** The newsroom's records (people, sources, places …): the desk keeps them, nobody else reads them. */
export const recordAccess = {
  read: anyUser as Access,
  create: holds('keepRecords'),
  update: holds('keepRecords'),
  delete: holds('delete'),
} satisfies CollectionConfig['access']

export const recordHooks = {
  beforeDelete: [refuseWhenReferredTo],
} satisfies CollectionConfig['hooks']

/** Articles that refer to this record, seen from the record: the other side of the relation. */
export const articlesJoin = (on: string): Field => ({
  name: 'articles',
  type: 'join',
  collection: 'articles',
  on,
  label: { en: 'Articles', tr: 'Haberler' },
  admin: { defaultColumns: ['headline', '_status', 'factCheckStatus', 'updatedAt'] },
})

export const nameField: Field = {
  name: 'name',
  type: 'text',
  required: true,
  index: true,
  label: { en: 'Name', tr: 'Ad' },
}

/** Other spellings by which the import recognises a record. */
export const aliases: Field = {
  name: 'aliases',
  type: 'text',
  hasMany: true,
  label: { en: 'Also written as', tr: 'Diğer yazılışlar' },
}

export const quotesJoin = (on: 'speaker' | 'source'): Field => ({
  name: 'quotes',
  type: 'join',
  collection: 'quotes',
  on,
  label: { en: 'Quotes', tr: 'Alıntılar' },
})

export const wikidata: Field = {
  name: 'wikidata',
  type: 'text',
  label: { en: 'Wikidata id', tr: 'Wikidata kimliği' },
  validate: (value: unknown) =>
    !value || /^Q\d+$/.test(String(value)) || 'A Wikidata id is a Q and digits, for example Q42.',
  admin: { position: 'sidebar' },
}
