import type { Ring } from './ordered.ts'
import type { Layout, Place, Size } from './types.ts'

/** What is left free around a story: beside cards the mark of a line has room. */
const gaps = { card: 22, mark: 6 }
const margin = 4

/** Cards are wider than high, and so are the rings they stand in; marks are round. */
const isCard = ({ halfWidth, halfHeight }: Size): boolean => halfWidth > halfHeight
const stretch = 1.7

const overlap = (one: Place, other: Place, size: Size): boolean => {
  const [dx, dy] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  const gap = isCard(size) ? gaps.card : gaps.mark
  const [width, height] = [2 * size.halfWidth + gap, 2 * size.halfHeight + gap]
  return isCard(size) ? dx < width && dy < height : Math.hypot(dx, dy) < width
}

const isFree = (places: readonly Place[], ring: readonly Place[], size: Size): boolean =>
  ring.every(
    (place, index) =>
      places.every((other) => !overlap(place, other, size)) &&
      ring.slice(index + 1).every((other) => !overlap(place, other, size)),
  )

/** A story in the middle and the others around it, each ring as narrow as its stories allow. */
export const layout = (rings: readonly Ring[], size: Size): Layout => {
  const places: Place[] = []
  let radius = 0
  for (const { distance, stories } of rings) {
    const at = (reach: number): Place[] =>
      stories.map(({ id, angle }) => ({
        id,
        x: Math.cos(angle) * reach * (isCard(size) ? stretch : 1),
        y: Math.sin(angle) * reach,
      }))
    // The next ring begins outside of this one; on it all directions differ, so that growing makes room.
    if (distance > 0)
      do radius += 2
      while (!isFree(places, at(radius), size))
    places.push(...at(radius))
  }
  return framed(places, size)
}

/** The picture as large as what is in it. */
const framed = (places: readonly Place[], size: Size): Layout => {
  const { halfWidth, halfHeight } = size
  const far = (values: number[]) => Math.max(0, ...values.map(Math.abs))
  const width = 2 * (far(places.map(({ x }) => x)) + halfWidth + margin)
  const height = 2 * (far(places.map(({ y }) => y)) + halfHeight + margin)
  return {
    width,
    height,
    size,
    places: places.map(({ id, x, y }) => ({ id, x: x + width / 2, y: y + height / 2 })),
  }
}
