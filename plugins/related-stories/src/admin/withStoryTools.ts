import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { relatedFieldIn } from './relatedFieldIn.ts'

const component = '@galley/payload-related-stories/client#StoryTools'

/** What the edit view of a story has beside its list of links, and what the screens know of its collection. */
export const withStoryTools = (
  collection: CollectionConfig,
  { section }: Pick<ResolvedOptions, 'section'>,
): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.edit
  const tools = { path: component, clientProps: { field: relatedFieldIn(collection.fields) } }
  return {
    ...collection,
    admin: {
      ...admin,
      custom: { ...admin?.custom, relatedStories: { section } },
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), tools] },
      },
    },
  }
}
