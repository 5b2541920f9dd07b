import type { Payload } from 'payload'
import sharp from 'sharp'
import { createRandom, type Random } from '../random.ts'

const width = 1200
const height = 675

const scenes = [
  'The river at low water',
  'Hills behind the town',
  'The harbour in the morning',
  'Fields after the rain',
  'The old road in the evening',
  'The coast from above',
  'The square before the market',
  'The bridge in the fog',
  'The marsh in spring',
  'Snow on the ridge',
]

const ridge = (random: Random, y: number, colour: string): string => {
  const points = Array.from(
    { length: 9 },
    (_, index) => `${index * 150} ${y - random.int(0, 110)}`,
  ).join(' L')
  return `<path fill="${colour}" d="M0 ${height} L0 ${y} L${points} L${width} ${height}Z"/>`
}

/** A landscape in flat colours, another for each name. */
const draw = (name: string): Promise<Buffer> => {
  const random = createRandom(name)
  const hue = random.int(0, 359)
  const colour = (shift: number, light: number) =>
    `hsl(${(hue + shift) % 360} ${random.int(22, 48)}% ${light}%)`
  const sun = `<circle cx="${random.int(150, 1050)}" cy="${random.int(90, 240)}" r="${random.int(40, 90)}" fill="${colour(150, 78)}"/>`
  const ridges = [0, 1, 2, 3].map((depth) =>
    ridge(random, 330 + depth * 85, colour(depth * 9, 66 - depth * 13)),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colour(30, 88)}"/>${sun}${ridges.join('')}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
}

/** Puts a small pool of drawn pictures into the newsroom, through the product's own door. */
export const makePictures = async (payload: Payload): Promise<void> => {
  for (const [index, alt] of scenes.entries()) {
    const data = await draw(alt)
    await payload.create({
      collection: 'media',
      data: {
        alt,
        caption: `${alt}.`,
        credit: 'Galley',
        rights: 'Drawn for the archive; free to use.',
      },
      file: { data, mimetype: 'image/png', name: `archive-${index + 1}.png`, size: data.length },
      overrideAccess: true,
      depth: 0,
    })
  }
}
