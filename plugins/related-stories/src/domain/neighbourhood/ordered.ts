import { ringOrder, type Angles } from './ringOrder.ts'
import type { Placeable, Tie } from './types.ts'

/** One ring of a picture: its stories clockwise from the top, each with its direction in radians. */
export type Ring = { distance: number; stories: { id: string; angle: number }[] }

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** How far from the top, clockwise. */
const fromTop = (angle: number): number => (angle + Math.PI / 2 + 4 * Math.PI) % (2 * Math.PI)

/**
 * In which direction every story stands, ring by ring of its distance. Nothing is left to chance or to the order of what comes
 * in: the same stories always stand in the same places.
 */
export const ordered = (stories: readonly Placeable[], ties: readonly Tie[]): Ring[] => {
  const sorted = stories.toSorted((one, other) => byText(one.id, other.id))
  // A line has no direction here, and the sums of lines are the same only in the same order.
  const lines = ties
    .map(({ from, to }) => (from < to ? { from, to } : { from: to, to: from }))
    .toSorted((one, other) => byText(one.from, other.from) || byText(one.to, other.to))
  const distances = [...new Set(sorted.map(({ distance }) => distance))].sort((a, b) => a - b)
  let angles: Angles = new Map()
  return distances.map((distance) => {
    const ids = sorted.filter((story) => story.distance === distance).map(({ id }) => id)
    // What stands in the middle is in no direction.
    if (distance > 0) angles = ringOrder(ids, angles, lines)
    return {
      distance,
      stories: ids
        .map((id) => ({ id, angle: angles.get(id) ?? 0 }))
        .sort(
          (one, other) => fromTop(one.angle) - fromTop(other.angle) || byText(one.id, other.id),
        ),
    }
  })
}
