import sharp from 'sharp'

/** A picture nobody else has, of one colour. */
export const paint = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
