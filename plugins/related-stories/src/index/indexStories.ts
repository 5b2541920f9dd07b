import type { BasePayload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { readStories } from './story/readStories.ts'
import type { IndexedStory, StoryIndex } from './StoryIndex.ts'

/**
 * Has the index hold these stories as the newsroom has them now; those that are gone leave it. What the index leaves out is
 * older than what another process took in meanwhile, as a rule, and is left at that. But a story may have come back while its
 * removal was written, under an id that was given out again; and the newsroom may be younger than its index, after a backup
 * was put back. So those are read once more, and what did not change since is true.
 */
export const indexStories = async (
  payload: BasePayload,
  options: ResolvedOptions,
  index: StoryIndex,
  ids: readonly string[],
): Promise<void> => {
  const stories = await readStories(payload, options, ids)
  const found = new Set(stories.map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  const leftOut = await index.put(stories)
  await index.remove(gone)
  const doubtful = [...gone, ...leftOut]
  if (doubtful.length === 0) return
  const read = new Map(stories.map(({ id, updatedAt }) => [id, updatedAt]))
  const again = await readStories(payload, options, doubtful)
  const isTrue = ({ id, updatedAt }: IndexedStory) => (read.get(id) ?? updatedAt) === updatedAt
  await index.put(again.filter(isTrue), { anyway: true })
}
