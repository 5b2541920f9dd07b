import { layout } from './layout.ts'
import type { Ring } from './ordered.ts'
import type { Layout, Size } from './types.ts'

/** Cards with a title, the largest first; then marks alone, large enough for a finger. */
export const cards: readonly Size[] = [
  { halfWidth: 84, halfHeight: 27 },
  { halfWidth: 66, halfHeight: 27 },
  { halfWidth: 54, halfHeight: 27 },
]
export const marks: Size = { halfWidth: 14, halfHeight: 14 }

/** How far small marks are drawn apart at most where there is room: between them stand the marks of the lines. */
const roomy = 2.4

/** The same picture with everything further from the middle, as far as a width lets it; what did not touch touches less. */
const spread = (made: Layout, width: number): Layout => {
  const { halfWidth, halfHeight } = made.size
  const [inner, high] = [made.width - 2 * halfWidth, made.height - 2 * halfHeight]
  const factor = Math.min(roomy, Math.max(1, (width - 2 * halfWidth) / Math.max(1, inner)))
  return {
    ...made,
    width: inner * factor + 2 * halfWidth,
    height: high * factor + 2 * halfHeight,
    places: made.places.map(({ id, x, y }) => ({
      id,
      x: (x - halfWidth) * factor + halfWidth,
      y: (y - halfHeight) * factor + halfHeight,
    })),
  }
}

/** The picture with the largest stories that fit into a width. */
export const fitted = (rings: readonly Ring[], width: number): Layout => {
  for (const size of cards) {
    const made = layout(rings, size)
    if (made.width <= width) return made
  }
  return spread(layout(rings, marks), width)
}
