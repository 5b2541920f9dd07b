import type { NamedStory } from '@galley/payload-related-stories/phrases'

/** A story whose link to the article is confirmed. `label`: what it is to the article, in words; `date`: ISO 8601. */
export type ConfirmedStory = NamedStory & {
  label: string
  date: string | null
  isPublished: boolean
}
