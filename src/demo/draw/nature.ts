import { each, height, width, type Paint } from './paint.ts'

/** Sky, land and water: what scenes are made of. Each answers SVG, to be laid over what is there. */
export const sky = (paint: Paint, ...colours: string[]): string =>
  `<rect width="${width}" height="${height}" fill="${paint.down(...colours)}"/>`

export const sun = (paint: Paint, x: number, y: number, radius: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius * 6}" fill="${paint.round([colour, 0.55], [colour, 0.18], [colour, 0])}"/>
   <circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`

export const stars = (paint: Paint, count: number, lowest: number): string =>
  each(
    count,
    () =>
      `<circle cx="${paint.any(0, width)}" cy="${paint.any(0, lowest)}" r="${paint.any(0.6, 1.8)}" fill="#fff" opacity="${paint.any(0.3, 0.9)}"/>`,
  )

export const clouds = (
  paint: Paint,
  {
    count,
    from,
    to,
    colour,
    opacity,
  }: Record<'count' | 'from' | 'to' | 'opacity', number> & {
    colour: string
  },
): string => {
  const puffs = each(count, () => {
    const [x, y, size] = [paint.any(-60, width), paint.any(from, to), paint.any(0.6, 1.5)]
    return each(
      6,
      () =>
        `<ellipse cx="${x + paint.any(-120, 120) * size}" cy="${y + paint.any(-14, 10) * size}" rx="${paint.any(50, 130) * size}" ry="${paint.any(7, 18) * size}"/>`,
    )
  })
  return `<g fill="${colour}" opacity="${opacity}" filter="${paint.soft(7)}">${puffs}</g>`
}

/** A line of hills: three waves over each other, from edge to edge. */
export const hills = (paint: Paint, y: number, rise: number, fill: string): string => {
  const phases = [paint.any(0, 6), paint.any(0, 6), paint.any(0, 6)]
  const [one = 0, two = 0, three = 0] = phases
  const line = Array.from({ length: 61 }, (_, index) => {
    const x = index * 20
    const swing =
      Math.sin(x / 210 + one) * 0.5 + Math.sin(x / 90 + two) * 0.3 + Math.sin(x / 37 + three) * 0.12
    return `${x} ${(y - rise * (0.5 + swing * 0.6)).toFixed(1)}`
  })
  return `<path fill="${fill}" d="M0 ${height} L${line.join(' L')} L${width} ${height}Z"/>`
}

/** Broken mountains: halves of a line, bent again and again; `snow` fills what lies above `snowline`. */
export const mountains = (
  paint: Paint,
  y: number,
  rise: number,
  fill: string,
  snow?: string,
): string => {
  let line = [paint.any(0.2, 0.5), paint.any(0.7, 1), paint.any(0.1, 0.4), paint.any(0.6, 0.9), 0.3]
  for (let bend = 0.22; bend > 0.012; bend /= 2)
    line = line.flatMap((at, index) => {
      const next = line[index + 1]
      return next === undefined ? [at] : [at, (at + next) / 2 + paint.any(-bend, bend)]
    })
  const points = line.map((at, index) => ({
    x: (index * width) / (line.length - 1),
    y: y - at * rise,
  }))
  const ridge = points.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join(' L')
  const land = `<path fill="${fill}" d="M0 ${height} L${ridge} L${width} ${height}Z"/>`
  if (!snow) return land
  const depth = (at: number) => Math.max(0, y - at - rise * 0.42) * 0.75
  const under = points
    .toReversed()
    .map(
      (point) =>
        `${(point.x + paint.any(-9, 9)).toFixed(1)} ${(point.y + depth(point.y) * paint.any(0.6, 1.15)).toFixed(1)}`,
    )
    .join(' L')
  return `${land}<path fill="${snow}" d="M${ridge} L${under}Z"/>`
}

/** Water from `y` down, with `glints` short lights on it that grow towards the eye. */
export const water = (
  paint: Paint,
  y: number,
  colours: string[],
  glint: string,
  glints = 140,
): string =>
  `<rect y="${y}" width="${width}" height="${height - y}" fill="${paint.down(...colours)}"/>` +
  each(glints, () => {
    const near = paint.any(0, 1) ** 1.6
    const length = 10 + near * 90
    return `<rect x="${paint.any(-40, width)}" y="${y + 3 + near * (height - y)}" width="${length}" height="${1 + near * 2.4}" rx="2" fill="${glint}" opacity="${paint.any(0.12, 0.5)}"/>`
  })

/** The light of sun, moon or lamp on the water below it. */
export const lightPath = (
  paint: Paint,
  x: number,
  y: number,
  to: number,
  colour: string,
  spread = 1,
): string =>
  each(46, (index) => {
    const near = index / 46
    const length = (14 + near * 90) * paint.any(0.4, 1.2) * spread
    const middle = x + paint.any(-1, 1) * (8 + near * 70) * spread
    return `<rect x="${middle - length / 2}" y="${y + 4 + near * (to - y)}" width="${length}" height="${1.5 + near * 3}" rx="2" fill="${colour}" opacity="${paint.any(0.35, 0.85) * (1 - near * 0.4)}"/>`
  })

export const mist = (
  paint: Paint,
  y: number,
  thickness: number,
  colour: string,
  opacity: number,
): string =>
  `<rect y="${y}" width="${width}" height="${thickness}" fill="${paint.down([colour, 0], [colour, opacity], [colour, 0])}"/>`

export const rain = (paint: Paint, count: number, colour: string, slant: number): string =>
  `<g stroke="${colour}" stroke-width="1.6" stroke-linecap="round">${each(count, () => {
    const [x, y, length] = [paint.any(-50, width), paint.any(-20, height), paint.any(14, 34)]
    return `<path d="M${x} ${y}l${slant * length} ${length}" opacity="${paint.any(0.12, 0.45)}"/>`
  })}</g>`

export const birds = (paint: Paint, count: number, x: number, y: number, colour: string): string =>
  `<g fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round">${each(count, () => {
    const [left, top, size] = [x + paint.any(-90, 90), y + paint.any(-36, 36), paint.any(7, 13)]
    return `<path d="M${left} ${top}q${size * 0.6} ${-size * 0.7} ${size} 0 q${size * 0.5} ${-size * 0.7} ${size} ${-1}"/>`
  })}</g>`

/** Blades of grass or reed along the foot of the picture, bent by the same wind. */
export const reeds = (
  paint: Paint,
  {
    count,
    foot,
    tall,
    colours,
    ears,
  }: { count: number; foot: number; tall: number; colours: string[]; ears?: string },
): string =>
  each(count, (index) => {
    const x = (index / count) * (width + 40) - 20 + paint.any(-9, 9)
    const rise = tall * paint.any(0.55, 1)
    const lean = paint.any(8, 34)
    const top = `${x + lean} ${foot - rise}`
    const colour = colours[Math.floor(paint.any(0, colours.length))] ?? '#555'
    const ear = ears
      ? `<ellipse cx="${x + lean}" cy="${foot - rise}" rx="4" ry="17" fill="${ears}" transform="rotate(12 ${top})"/>`
      : ''
    return `<path d="M${x} ${foot + 8}Q${x + 2} ${foot - rise * 0.6} ${top}" stroke="${colour}" stroke-width="${paint.any(2, 4.6)}" fill="none" stroke-linecap="round"/>
    ${ear}`
  })
