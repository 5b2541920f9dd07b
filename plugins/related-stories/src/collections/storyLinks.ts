import type { CollectionConfig } from 'payload'
import { linkStates } from '../domain/links.ts'
import { linkTypeNames } from '../domain/linkTypes.ts'
import { linksSlug, type ResolvedOptions } from '../options.ts'

const oneOf =
  (allowed: readonly string[]) =>
  (value: unknown): true | string =>
    allowed.includes(String(value)) || `One of: ${allowed.join(', ')}.`

const nobody = () => false

/**
 * `story-links`: typed, two-way, with who and when. Types and states are text, not selects, because GraphQL
 * enums turn hyphens into underscores and clients compare these strings. Written by the commands alone.
 */
export const storyLinks = ({ collection, users, can }: ResolvedOptions): CollectionConfig => ({
  slug: linksSlug,
  labels: {
    singular: { en: 'Story link', tr: 'Haber bağlantısı' },
    plural: { en: 'Story links', tr: 'Haber bağlantıları' },
  },
  admin: { hidden: true },
  graphQL: { disableMutations: true },
  access: {
    read: ({ req }) => can(req.user, 'read'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [
    { fields: ['state', 'proposedAt'] },
    { fields: ['state', 'score'] },
    { fields: ['state', 'older', 'proposedAt'] },
  ],
  fields: [
    { name: 'from', type: 'relationship', relationTo: collection, required: true, index: true },
    { name: 'to', type: 'relationship', relationTo: collection, required: true, index: true },
    { name: 'type', type: 'text', required: true, validate: oneOf(linkTypeNames) },
    { name: 'state', type: 'text', required: true, index: true, validate: oneOf(linkStates) },
    { name: 'proposedBy', type: 'relationship', relationTo: users, index: true },
    { name: 'proposedAt', type: 'date', required: true },
    { name: 'decidedBy', type: 'relationship', relationTo: users, index: true },
    { name: 'decidedAt', type: 'date' },
    { name: 'note', type: 'textarea' },
    // Null for what a person proposed.
    { name: 'score', type: 'number' },
    { name: 'reasons', type: 'json' },
    { name: 'postponedUntil', type: 'date', index: true },
    // Each side has a list of its own, and hears what became of the other.
    { name: 'fromOrder', type: 'number' },
    { name: 'toOrder', type: 'number' },
    { name: 'fromPinned', type: 'checkbox', defaultValue: false },
    { name: 'toPinned', type: 'checkbox', defaultValue: false },
    { name: 'fromNews', type: 'json' },
    { name: 'toNews', type: 'json' },
    { name: 'hasNews', type: 'checkbox', defaultValue: false, index: true },
    // Whether one of the two was an old story when the other was new: the link desk keeps such pairs apart.
    { name: 'older', type: 'checkbox', defaultValue: false },
    // What undoing the last decision leads back to, and whose it was.
    { name: 'before', type: 'json', hidden: true },
    { name: 'pairKey', type: 'text', required: true, unique: true, hidden: true },
  ],
})
