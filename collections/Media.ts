import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { readMedia } from '../src/access/mediaFile.ts'
import { keepFile } from '../src/records/keepFile.ts'
import { redrawPicture } from '../src/records/redrawPicture.ts'
import { getSettings } from '../src/settings.ts'
import { recordAccess, recordHooks } from './shared.ts'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { en: 'Image', tr: 'Görsel' },
    plural: { en: 'Media', tr: 'Görseller' },
  },
  admin: {
    hideAPIURL: true,
    group: { en: 'Records', tr: 'Kayıtlar' },
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
  },
  access: { ...recordAccess, read: readMedia },
  hooks: { ...recordHooks, beforeOperation: [keepFile, redrawPicture] },
  // A record is a file: Payload copies and cuts files by asking this server for them, which a bucket cannot answer.
  disableDuplicate: true,
  upload: {
    crop: false,
    staticDir: join(getSettings().dataFolder, 'media'),
    // Readers' front ends show these pictures on pages of their own, for as long as an article with them is live.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
      headers.set('Cache-Control', 'no-cache')
      return headers
    },
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      label: { en: 'What the picture shows (alt text)', tr: 'Görselde ne var (alternatif metin)' },
    },
    { name: 'caption', type: 'textarea', label: { en: 'Caption', tr: 'Resim altı' } },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', label: { en: 'Credit', tr: 'Foto kredisi' } },
        { name: 'rights', type: 'text', label: { en: 'Rights', tr: 'Haklar' } },
      ],
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'leadMedia.image',
      label: { en: 'Articles', tr: 'Haberler' },
    },
  ],
}
