import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import type { ResolvedOptions } from '../options.ts'

const nobody = (): boolean => false
const written = { create: nobody, update: nobody }

/** What still stands between an article and its readers; it heads the sidebar. */
export const beforeLive: Field = {
  name: 'beforeLive',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '@galley/payload-fact-check/client#BeforeLive' },
  },
}

/** What the plugin keeps on each article. All of it is written by hooks; what a client sends is overwritten. */
export const checkFields = (options: ResolvedOptions): Field[] => {
  const deskReads = ({ req }: { req: PayloadRequest }): boolean => deskUser(req, options) !== null
  const desk = { ...written, read: deskReads }
  return [
    {
      name: 'factCheckStatus',
      type: 'text',
      index: true,
      defaultValue: 'unchecked',
      access: written,
      label: { en: 'Fact-check', tr: 'Doğrulama' },
      admin: {
        // A column and a filter of the list; on the article itself BeforeLive and the check show it, with its words.
        condition: () => false,
        readOnly: true,
        position: 'sidebar',
        components: {
          Cell: '@galley/payload-fact-check/client#StatusCell',
          Filter: '@galley/payload-fact-check/client#StatusFilter',
        },
      },
    },
    {
      name: 'factCheckChecker',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      index: true,
      access: desk,
      label: { en: 'Checker', tr: 'Doğrulayan' },
      admin: { condition: () => false, readOnly: true, position: 'sidebar' },
    },
    {
      name: 'factCheckDeadline',
      type: 'date',
      index: true,
      access: desk,
      label: { en: 'Check due', tr: 'Doğrulama son tarihi' },
      admin: {
        condition: () => false,
        readOnly: true,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        components: { Cell: '@galley/payload-fact-check/client#DeadlineCell' },
      },
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: options.users as CollectionSlug,
      index: true,
      access: desk,
      label: { en: 'Created by', tr: 'Oluşturan' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      access: written,
      label: { en: 'First published', tr: 'İlk yayın' },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => !!data.firstPublishedAt },
    },
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      access: written,
      label: { en: 'Published', tr: 'Yayımlandı' },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => !!data.publishedAt },
    },
    { name: 'passageEditors', type: 'json', hidden: true, access: desk },
  ]
}
