import type { CollectionConfig } from 'payload'
import { noteChangeForIndex, noteDeletionForIndex } from '../hooks/noteForIndex.ts'
import { searchListByIndex } from '../hooks/searchListByIndex.ts'
import type { ResolvedOptions } from '../options.ts'

/** Has a collection tell the index of its changes, and its list ask it. */
export const withIndex = (
  collection: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig =>
  options.index === false
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [
            ...(collection.hooks?.beforeOperation ?? []),
            searchListByIndex(options),
          ],
          afterChange: [...(collection.hooks?.afterChange ?? []), noteChangeForIndex],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), noteDeletionForIndex],
        },
      }
