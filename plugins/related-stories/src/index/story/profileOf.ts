import type { IndexedStory } from '../StoryIndex.ts'

/** What is kept beside a story's words, for whoever ranks what was found. */
export const profileOf = ({
  title,
  summary,
}: Pick<IndexedStory, 'title' | 'summary'>): unknown => ({
  title,
  summary,
})
