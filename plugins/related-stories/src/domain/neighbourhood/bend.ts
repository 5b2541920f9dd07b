import type { Layout, Place, Tie } from './types.ts'

type Point = { x: number; y: number }
/** A line from one story to another, as a curve through `bend`; `middle` is where its mark stands, `angle` where it leads there, in degrees. */
export type Curve = { from: Point; bend: Point; to: Point; middle: Point; angle: number }

/** How far lines between the same two stories are apart. */
const beside = 26
/** How far a line passes by the middle of the picture at least: what goes through it would seem to begin there. */
const clear = 46

/** The line of a link. `nth` of those between its two stories; `around`: a point it should not go through. */
export const bend = (from: Place, to: Place, nth: number, around: Point | null): Curve => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  // The same side whichever way the link goes, so that two of them never lie on each other.
  const turn = from.id < to.id ? 1 : -1
  const normal = { x: (-dy / length) * turn, y: (dx / length) * turn }
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  // 0, 1, -1, 2, -2 …
  let aside = Math.ceil(nth / 2) * beside * (nth % 2 ? 1 : -1)
  if (around) {
    const off = (around.x - half.x) * normal.x + (around.y - half.y) * normal.y
    if (Math.abs(off - aside) < clear) aside = off + (off > aside ? -clear : clear)
  }
  const middle = { x: half.x + normal.x * aside, y: half.y + normal.y * aside }
  return {
    from: { x: from.x, y: from.y },
    to: { x: to.x, y: to.y },
    // Half-way a curve has come half of the way to its bend.
    bend: { x: half.x + 2 * normal.x * aside, y: half.y + 2 * normal.y * aside },
    middle,
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  }
}

/** How many links of the same two stories come before each link. */
export const nthOfPair = (ties: readonly Tie[]): number[] => {
  const seen = new Map<string, number>()
  return ties.map(({ from, to }) => {
    const pair = [from, to].sort().join(' ')
    const nth = seen.get(pair) ?? 0
    seen.set(pair, nth + 1)
    return nth
  })
}

const pointOn = ({ from, bend: by, to }: Curve, at: number): Point => {
  const [one, two, three] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2]
  return {
    x: one * from.x + two * by.x + three * to.x,
    y: one * from.y + two * by.y + three * to.y,
  }
}

/** Where on a line its mark can be seen: half-way, or as near to it as no story covers. */
export const markOn = (curve: Curve, { places, size }: Pick<Layout, 'places' | 'size'>): Point => {
  const isSeen = ({ x, y }: Point) =>
    places.every(
      (place) =>
        Math.abs(place.x - x) > size.halfWidth + 6 || Math.abs(place.y - y) > size.halfHeight + 6,
    )
  const tried = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((at) => pointOn(curve, at))
  return tried.find(isSeen) ?? curve.middle
}
