import type { CollectionConfig } from 'payload'
import { waitingSlug } from '../options.ts'

const nobody = () => false

/**
 * `story-index-waiting`: stories the index has to read again. A row is written in the transaction that changes a story and
 * goes when the index has it, so that whatever is killed in between is done after the next start.
 */
export const storyIndexWaiting = (): CollectionConfig => ({
  slug: waitingSlug,
  admin: { hidden: true },
  graphQL: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  // Nobody asks for its dates, and nobody edits it.
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'story', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
})
