import type { CollectionConfig } from 'payload'
import { safeDownload } from '../evidence/safeDownload.ts'
import { ledgerAccess } from '../access/ledgerAccess.ts'
import type { ResolvedOptions } from '../options.ts'
import { evidenceFilesSlug } from '../slugs.ts'
import { commandsOnly, commandsOnlyDelete } from './commandsOnly.ts'
import { label, text, userField } from './ledgerFields.ts'

/** A page or file as it was when somebody rested a claim on it, with its hash. Written by commands alone. */
export const evidenceFiles = (options: ResolvedOptions): CollectionConfig => ({
  slug: evidenceFilesSlug,
  labels: {
    singular: { en: 'Copy of evidence', tr: 'Kanıt kopyası' },
    plural: { en: 'Copies of evidence', tr: 'Kanıt kopyaları' },
  },
  admin: {
    group: { en: 'Desk', tr: 'Masa' },
    defaultColumns: ['filename', 'sourceUrl', 'sha256', 'retrievedAt', 'by'],
  },
  graphQL: { disableMutations: true },
  access: ledgerAccess,
  hooks: { beforeOperation: [commandsOnly], beforeDelete: [commandsOnlyDelete] },
  disableDuplicate: true,
  upload: {
    crop: false,
    focalPoint: false,
    // Payload fetches nothing for anybody: what is fetched goes through `fetchPage`.
    pasteURL: false,
    // What is kept is decided before it gets here, and served so that none of it runs.
    allowRestrictedFileTypes: true,
    modifyResponseHeaders: safeDownload,
    staticDir: options.evidenceFolder,
  },
  fields: [
    // Not `url`: that one is Payload's, and says where the copy is.
    text('sourceUrl', 'Address', 'Adres'),
    { name: 'sha256', type: 'text', required: true, index: true, ...label('SHA-256', 'SHA-256') },
    { name: 'retrievedAt', type: 'date', required: true, ...label('Retrieved', 'Alındı') },
    userField(options)('by', 'Kept by', 'Saklayan'),
  ],
})
