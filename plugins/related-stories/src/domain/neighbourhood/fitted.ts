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

/** The picture with the largest stories that fit into a width. */
export const fitted = (rings: readonly Ring[], width: number): Layout => {
  for (const size of cards) {
    const made = layout(rings, size)
    if (made.width <= width) return made
  }
  return layout(rings, marks)
}
