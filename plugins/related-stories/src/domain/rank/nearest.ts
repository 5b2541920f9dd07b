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
  const holding: Near[][] = []
  const shares = stories.map(({ whole }) => {
    const length = Math.sqrt(whole.reduce((sum, each) => sum + each * each, 0)) || 1
    return whole.map((each) => each / length)
  })
  stories.forEach(({ terms }, at) =>
    terms.forEach((term, place) =>
      (holding[term] ??= []).push({ at, likeness: shares[at]?.[place] ?? 0 }),
    ),
  )
  return stories.map(({ terms }, own) => {
    const likeness = new Float64Array(stories.length)
    terms.forEach((term, place) => {
      const share = shares[own]?.[place] ?? 0
      for (const held of holding[term] ?? [])
        likeness[held.at] = (likeness[held.at] ?? 0) + share * held.likeness
    })
    likeness[own] = 0
    return best(likeness, most)
  })
}
