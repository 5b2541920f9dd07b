import type { Tie } from './types.ts'

const turn = 2 * Math.PI

/** How far two directions are apart, 0 to half a turn. */
const apart = (one: number, other: number): number => {
  const difference = Math.abs(one - other) % turn
  return Math.min(difference, turn - difference)
}

export type Angles = ReadonlyMap<string, number>

/** So many beginnings of a ring are tried, within the step from one story to the next. */
const starts = 8
/** So often the whole ring is gone through; it nearly always stands after three. */
const passes = 6

/**
 * In which direction each story of one ring stands, so that linked ones are near each other: the ring begins in one order, and
 * two stories change places as long as that shortens the lines. `ids` in an order of their own; `inner` are the rings inside.
 */
export const ringOrder = (ids: readonly string[], inner: Angles, ties: readonly Tie[]): Angles => {
  const step = turn / ids.length
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  /** At which place of the ring each story stands. */
  const placeOf = ids.map((_, index) => index)
  const place = (index: number): number => placeOf[index] ?? 0
  const within: [number, number][] = []
  const inwards: [number, number][] = []
  for (const { from, to } of ties) {
    const [one, other] = [indexOf.get(from), indexOf.get(to)]
    if (one !== undefined && other !== undefined) within.push([one, other])
    const angle = one === undefined ? inner.get(from) : inner.get(to)
    const own = one ?? other
    if (own !== undefined && angle !== undefined) inwards.push([own, angle])
  }
  /** How much the lines go round instead of straight: what crosses other lines most is longest. */
  const strain = (start: number): number => {
    let sum = 0
    for (const [one, other] of within) sum += apart(place(one) * step, place(other) * step)
    for (const [own, angle] of inwards) sum += apart(start + place(own) * step, angle)
    return sum
  }
  const swap = (one: number, other: number): void => {
    const kept = place(one)
    placeOf[one] = place(other)
    placeOf[other] = kept
  }

  const top = -turn / 4
  let best = strain(top)
  for (let pass = 0, better = true; better && pass < passes; pass++) {
    better = false
    for (let one = 0; one < ids.length; one++)
      for (let other = one + 1; other < ids.length; other++) {
        swap(one, other)
        const now = strain(top)
        // What is no shorter in earnest stays: the last digits of a sum are chance.
        if (now < best - 1e-9) {
          best = now
          better = true
        } else swap(one, other)
      }
  }
  let start = top
  for (let tried = 1; tried < starts; tried++) {
    const from = top + (step * tried) / starts
    const now = strain(from)
    if (now < best - 1e-9) [best, start] = [now, from]
  }
  return new Map([
    ...inner,
    ...ids.map((id, index): [string, number] => [id, start + place(index) * step]),
  ])
}
