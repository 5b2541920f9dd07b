import type { UIField } from 'payload'

/** The list of related stories, for an article's edit view. Put it where you like: a tab, a group, the end. */
export const relatedField = (overrides: Partial<UIField> = {}): UIField => ({
  name: 'related',
  type: 'ui',
  ...overrides,
  admin: {
    disableListColumn: true,
    ...overrides.admin,
    components: {
      Field: '@galley/payload-related-stories/client#RelatedStories',
      ...overrides.admin?.components,
    },
  },
})
