import sharp from 'sharp'
import type { PictureKey } from '../content/keys.ts'
import { createPaint, height, width, type Paint } from './paint.ts'
import { indoors } from './scenes/indoors.ts'
import { land } from './scenes/land.ts'
import { sea } from './scenes/sea.ts'
import { town } from './scenes/town.ts'

const scenes: Record<PictureKey, (paint: Paint) => string> = {
  ...sea,
  ...town,
  ...land,
  ...indoors,
}

const size = { width, height, channels: 3 } as const
let tooth: Promise<Buffer> | undefined

/** The tooth of the paper, laid over every drawing; made once, since making it takes longer than many a drawing. */
const grain = (): Promise<Buffer> =>
  (tooth ??= sharp({
    create: {
      ...size,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 11 },
    },
  })
    .raw()
    .toBuffer())

/** A scene as JPEG, 1200 × 675, drawn here and owned by nobody else. */
export const draw = async (scene: PictureKey): Promise<Buffer> => {
  const paint = createPaint([...scene].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  const drawing = scenes[scene](paint)
  const edge = `<rect width="${width}" height="${height}" fill="${paint.round(['#000', 0], ['#000', 0], ['#1b1626', 0.14])}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}${edge}${paint.definitions()}</svg>`
  return sharp(Buffer.from(svg))
    .composite([{ input: await grain(), raw: size, blend: 'soft-light' }])
    .flatten()
    .jpeg({ quality: 84 })
    .toBuffer()
}
