import search from 'approx-string-match'
import type { Stretch } from './anchors.ts'

/** Share of the words' characters that may differ for a place to be worth showing to somebody. */
const tolerance = 0.34
const most = 5

/** Places of a text that resemble some words, the most similar first; for a person to choose from. */
export const similarPlaces = (text: string, exact: string): Stretch[] => {
  const found = search(text, exact, Math.floor(exact.length * tolerance))
  const best: typeof found = []
  for (const match of [...found].sort((a, b) => a.errors - b.errors || a.start - b.start))
    if (
      best.length < most &&
      !best.some(({ start, end }) => start < match.end && match.start < end)
    )
      best.push(match)
  return best.map(({ start, end }) => ({ start, end }))
}
