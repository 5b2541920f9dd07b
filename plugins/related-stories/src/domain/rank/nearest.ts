import type { WeighedStory } from './weigh.ts'

export type Near = { at: number; likeness: number }

/** The nearest of some stories to each of them by the cosine of what they say, nearest first. */
export const nearest = (stories: readonly WeighedStory[], most: number): Near[][] => {
  const postings = new Map<string, Near[]>()
  const lengths = stories.map(({ terms }) => Math.hypot(...terms.map(({ whole }) => whole)) || 1)
  stories.forEach(({ terms }, at) => {
    for (const { term, whole } of terms) {
      const held = { at, likeness: whole / (lengths[at] ?? 1) }
      const posting = postings.get(term)
      if (posting) posting.push(held)
      else postings.set(term, [held])
    }
  })
  return stories.map(({ terms }, own) => {
    const likeness = new Float64Array(stories.length)
    for (const { term, whole } of terms) {
      const share = whole / (lengths[own] ?? 1)
      for (const held of postings.get(term) ?? [])
        likeness[held.at] = (likeness[held.at] ?? 0) + share * held.likeness
    }
    return Array.from(likeness, (value, at) => ({ at, likeness: Math.min(1, value) }))
      .filter((near) => near.at !== own && near.likeness > 0)
      .sort((one, other) => other.likeness - one.likeness || one.at - other.at)
      .slice(0, most)
  })
}
