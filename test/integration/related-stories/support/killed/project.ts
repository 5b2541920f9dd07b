import {
  buildConfig,
  getPayload,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload'
import { relatedStories } from '@galley/payload-related-stories'

export const stories = 'stories' as CollectionSlug
export const waiting = 'story-index-waiting' as CollectionSlug
export const topics = 'topics' as CollectionSlug

/** A small project of its own, nothing of Galley in it, on a database that outlives its process. */
export const openProject = async (db: DatabaseAdapterObj): Promise<Payload> =>
  getPayload({
    config: buildConfig({
      secret: 'only-for-tests',
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'warn' } },
      db,
      collections: [
        { slug: 'users', auth: true, fields: [] },
        {
          slug: 'topics',
          admin: { useAsTitle: 'name' },
          fields: [{ name: 'name', type: 'text', required: true }],
        },
        {
          slug: 'stories',
          admin: { useAsTitle: 'headline' },
          versions: { drafts: true },
          fields: [
            { name: 'headline', type: 'text', required: true },
            { name: 'body', type: 'textarea' },
            { name: 'language', type: 'text' },
            { name: 'topics', type: 'relationship', relationTo: 'topics' as never, hasMany: true },
          ],
        },
      ],
      plugins: [
        relatedStories({
          collection: 'stories',
          facets: { topics: 'topics' },
          can: () => true,
          // No story is new enough for suggestions: of the same few words, each would belong with all.
          desk: { days: -1 },
        }),
      ],
    }),
  })
