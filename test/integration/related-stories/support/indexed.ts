import {
  startStoryIndexing,
  storyIndexOf,
  type StoryIndex,
  type StoryProfile,
} from '@galley/payload-related-stories'
import type { Payload } from 'payload'
import { groupsOf } from '../../../../plugins/related-stories/src/index/groupsOf.ts'

/** The index of a newsroom that keeps one. */
export const indexOf = (payload: Payload): StoryIndex => {
  const index = storyIndexOf(payload)
  if (!index) throw new Error('There is no index.')
  return index
}

/** Takes in all that was saved. */
export const settle = (payload: Payload): Promise<void> => startStoryIndexing(payload).settle()

/** Ids of stories that hold all the words, best first. */
export const found = async (payload: Payload, ...words: string[]): Promise<string[]> => {
  const index = indexOf(payload)
  const groups = groupsOf(words.join(' '))
  const hits = await index.find(groups, { limit: 50 })
  return hits.map(({ id }) => id)
}

/** All the index knows, by id, with the terms each story is found by among those asked. */
export const contents = async (
  index: StoryIndex,
  terms: readonly string[],
): Promise<Map<string, StoryProfile & { terms: string[] }>> => {
  const ids: string[] = []
  for (let after = ''; ;) {
    const page = await index.ids({ after, limit: 500 })
    ids.push(...page)
    const last = page.at(-1)
    if (last === undefined) break
    after = last
  }
  const profiles = await index.profiles(ids)
  const all = new Map(
    [...profiles].map(([id, profile]) => [id, { ...profile, terms: [] as string[] }]),
  )
  for (const term of terms)
    for (const { id } of await index.find([[term], [term]], { limit: 10_000 }))
      all.get(id)?.terms.push(term)
  return all
}
