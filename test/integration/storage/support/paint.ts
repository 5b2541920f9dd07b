import sharp, { type Create } from 'sharp'
import { redraw } from '../../../../src/records/redraw.ts'

const painted = async (background: string, more: Partial<Create> = {}): Promise<Buffer> => {
  const create: Create = { width: 40, height: 30, channels: 3, background, ...more }
  const kept = await redraw(await sharp({ create }).png().toBuffer())
  if (!kept) throw new Error(`Not painted: ${background}`)
  return kept
}

/** A picture nobody else has, of one colour, as the newsroom keeps it. */
export const paint = (background: string): Promise<Buffer> => painted(background)

/** One of more than a megabyte. */
export const paintLarge = (): Promise<Buffer> =>
  painted('green', {
    ...{ width: 900, height: 600 },
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  })
