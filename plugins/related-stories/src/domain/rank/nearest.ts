import type { WeighedStory } from './weigh.ts'

export type Near = { at: number; likeness: number }

/** The largest of many numbers above 0, without sorting them all; of equal ones the first. */
const best = (likeness: Float64Array, most: number): Near[] => {
  const found: Near[] = []
  likeness.forEach((value, at) => {
    if (value <= 0 || (found.length === most && value <= (found.at(-1)?.likeness ?? 0))) return
    const place = found.findIndex((near) => near.likeness < value)
    found.splice(place < 0 ? found.length : place, 0, { at, likeness: Math.min(1, value) })
    if (found.length > most) found.pop()
  })
  return found
}

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
    likeness[own] = 0
    return best(likeness, most)
  })
}
