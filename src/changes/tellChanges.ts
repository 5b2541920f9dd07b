import type { Plugin } from 'payload'
import { recordChange, recordDeletion } from './recordChange.ts'

/** Has these collections tell every instance of each change; a plugin, so that it reaches what other plugins add. */
export const tellChanges =
  (slugs: string[]): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      slugs.includes(collection.slug)
        ? {
            ...collection,
            hooks: {
              ...collection.hooks,
              afterChange: [...(collection.hooks?.afterChange ?? []), recordChange],
              afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDeletion],
            },
          }
        : collection,
    ),
  })
