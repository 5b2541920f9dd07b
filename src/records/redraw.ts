import type { Sharp } from 'sharp'

/** How each kind of picture is written, quickly; what a photograph loses at this quality nobody sees. */
const written: Partial<Record<string, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  // With all its colours, where the file had a palette too: choosing one anew may change some.
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 95, effort: 0 }),
  gif: (picture) => picture.gif({ dither: 0 }),
  // AVIF; the only one of its kind that is read here.
  heif: (picture) => picture.avif({ quality: 80, effort: 0 }),
}

/** These may move. */
const moving = new Set(['gif', 'webp'])

/** Pixels, all frames together: about 400 MB while they are written. */
const mostPixels = 100_000_000

/**
 * A picture written anew from what it shows, upright: where it was taken, with which camera, by whom, and whatever else its
 * file told, stays behind. Null when it is none of the kinds we take, cannot be read, or is too large.
 */
export const redraw = async (file: Buffer): Promise<Buffer | null> => {
  const { default: sharp } = await import('sharp')
  const options = { failOn: 'error', limitInputPixels: mostPixels } as const
  try {
    const { format } = await sharp(file, options).metadata()
    const write = written[format]
    if (!write) return null
    const picture = sharp(file, { ...options, animated: moving.has(format) }).autoOrient()
    return await write(picture).toBuffer()
  } catch {
    return null
  }
}
