import type { BasePayload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { readStories } from './story/readStories.ts'
import type { StoryIndex } from './StoryIndex.ts'

/** Has the index hold these stories as the newsroom has them now; those that are gone leave it. */
export const indexStories = async (
  payload: BasePayload,
  options: ResolvedOptions,
  index: StoryIndex,
  ids: readonly string[],
): Promise<void> => {
  const stories = await readStories(payload, options, ids)
  const found = new Set(stories.map(({ id }) => id))
  await index.put(stories)
  await index.remove(ids.filter((id) => !found.has(id)))
}
