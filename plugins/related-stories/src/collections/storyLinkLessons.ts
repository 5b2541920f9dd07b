import type { CollectionConfig } from 'payload'
import { lessonsSlug, type ResolvedOptions } from '../options.ts'

const nobody = () => false

/**
 * `story-link-lessons`: from when on decisions count for the weights of the ranking. The newest row holds; what the weights
 * are is read from the links decided since.
 */
export const storyLinkLessons = ({ users }: ResolvedOptions): CollectionConfig => ({
  slug: lessonsSlug,
  admin: { hidden: true },
  graphQL: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'since', type: 'date', required: true, index: true },
    { name: 'resetBy', type: 'relationship', relationTo: users, index: true },
  ],
})
