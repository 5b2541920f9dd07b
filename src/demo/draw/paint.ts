export const width = 1200
export const height = 675

/** A run of numbers from 0 to 1 that looks random and is the same each time. */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A colour, or a colour and how opaque it is. */
type Stop = string | [colour: string, opacity: number]

export type Paint = {
  /** A number from `low` to `high`. */
  any: (low: number, high: number) => number
  /** Fills for shapes: colours from top to bottom, or from left to right, evenly spread. */
  down: (...stops: Stop[]) => string
  across: (...stops: Stop[]) => string
  /** Colours from the middle of a shape to its rim. */
  round: (...stops: Stop[]) => string
  /** The value of `filter` for a soft shape. */
  soft: (radius: number) => string
  definitions: () => string
}

/** The paint of one picture: its own row of numbers, and what its shapes are filled with. */
export const createPaint = (seed: number): Paint => {
  const next = numbers(seed)
  const made: string[] = []
  const define = (body: (id: string) => string): string => {
    const id = `p${made.length}`
    made.push(body(id))
    return `url(#${id})`
  }
  const stopsOf = (stops: Stop[]) =>
    stops
      .map((stop, index) => {
        const [colour, opacity] = typeof stop === 'string' ? [stop, 1] : stop
        const offset = stops.length > 1 ? index / (stops.length - 1) : 0
        return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`
      })
      .join('')
  return {
    any: (low, high) => low + next() * (high - low),
    down: (...stops) =>
      define(
        (id) =>
          `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopsOf(stops)}</linearGradient>`,
      ),
    across: (...stops) =>
      define((id) => `<linearGradient id="${id}">${stopsOf(stops)}</linearGradient>`),
    round: (...stops) =>
      define((id) => `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`),
    soft: (radius) =>
      define(
        (id) =>
          `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${radius}"/>
          </filter>`,
      ),
    definitions: () => `<defs>${made.join('')}</defs>`,
  }
}

/** What `make` draws for 0, 1, … `count` − 1. */
export const each = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')
