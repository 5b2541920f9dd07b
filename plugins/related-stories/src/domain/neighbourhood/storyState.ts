import type { News } from '../news.ts'

export const storyStates = ['published', 'corrected', 'draft', 'taken-down', 'retracted'] as const
export type StoryState = (typeof storyStates)[number]

/**
 * What a story is, as far as its links know: whether readers are served it, and the last its neighbours were told of it. Null for a
 * story of a collection without drafts of which nobody was told anything.
 */
export const storyState = (
  served: boolean | null,
  told: readonly (News | null)[],
): StoryState | null => {
  const last = told
    .filter((news) => news !== null)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]?.kind
  if (last === 'retracted') return 'retracted'
  if (served === false) return last === 'taken-down' ? 'taken-down' : 'draft'
  if (last === 'corrected') return 'corrected'
  return served === null ? null : 'published'
}
