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

/** The tooth of the paper, laid over the drawing. */
const grain = () =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 11 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer()

/** A scene as JPEG, 1200 × 675, drawn here and owned by nobody else. */
export const draw = async (scene: PictureKey): Promise<Buffer> => {
  const paint = createPaint([...scene].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  const drawing = scenes[scene](paint)
  const edge = `<rect width="${width}" height="${height}" fill="${paint.round(['#000', 0], ['#000', 0], ['#1b1626', 0.14])}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}${edge}${paint.definitions()}
  </svg>`
  return sharp(Buffer.from(svg))
    .composite([{ input: await grain(), blend: 'soft-light' }])
    .flatten()
    .jpeg({ quality: 84 })
    .toBuffer()
}
