import sharp, { type Sharp } from 'sharp'
import { redraw } from '../../src/records/redraw.ts'

const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="teal"/>
  <circle cx="30" cy="30" r="20" fill="#ff8"/></svg>`
const picture = () => sharp(Buffer.from(drawn))
const secret = 'Vesna Ilk, 38.7223 N'
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${secret}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
/** As a camera or a telephone writes it; it lies on its side. */
const talkative = (write: (picture: Sharp) => Sharp) =>
  write(
    picture()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Artist: secret, Model: 'A camera' },
        IFD3: { GPSLatitude: '38/1 43/1 20/1' },
      })
      .withXmp(xmp),
  ).toBuffer()

const kinds: [string, (picture: Sharp) => Sharp][] = [
  ['jpeg', (each) => each.jpeg()],
  ['png', (each) => each.png()],
  ['webp', (each) => each.webp()],
  ['heif', (each) => each.avif()],
]

it.each(kinds)(
  'of a %s what it shows is kept, upright, and nothing it told',
  async (format, write) => {
    const before = await talkative(write)
    expect(before.includes(secret)).toBe(true)
    const after = await redraw(Buffer.concat([before, Buffer.from(secret)]))
    expect(after?.includes(secret)).toBe(false)
    const told = await sharp(after ?? undefined).metadata()
    expect(told).toMatchObject({ format, width: 60, height: 90 })
    for (const name of [
      'exif',
      'xmp',
      'iptc',
      'comments',
      'orientation',
      'tifftagPhotoshop',
    ] as const)
      expect([name, told[name] ?? 1]).toEqual([name, 1])
    const pixels = (file: Buffer | null) =>
      sharp(file ?? undefined)
        .autoOrient()
        .removeAlpha()
        .raw()
        .toBuffer()
    const [was, is] = [await pixels(before), await pixels(after)]
    const away = was.map((value, index) => Math.abs(value - (is[index] ?? 0)))
    expect(away.reduce((sum, value) => sum + value, 0) / away.length).toBeLessThan(3)
  },
)

it('takes the comment out of a JPEG', async () => {
  const file = await picture().jpeg().toBuffer()
  const comment = [Buffer.from([0xff, 0xfe, 0, secret.length + 2]), Buffer.from(secret)]
  const withComment = Buffer.concat([file.subarray(0, 2), ...comment, file.subarray(2)])
  expect((await redraw(withComment))?.includes(secret)).toBe(false)
})

/** As many colours as a palette holds, none of them near another. */
const colourful = () => {
  const pixels = Array.from({ length: 64 * 64 }, (_, at) => [at * 37, at * 91, at * 151])
  const raw = { width: 64, height: 64, channels: 3 } as const
  return sharp(Uint8Array.from(pixels.flat()), { raw })
}
const exact: [string, (picture: Sharp) => Sharp][] = [
  ['png with a palette', (each) => each.png({ palette: true })],
  ['png', (each) => each.png()],
]

it.each(exact)('loses no pixel of a %s', async (_, write) => {
  const file = await write(colourful()).toBuffer()
  const pixels = (given: Buffer | null) =>
    sharp(given ?? undefined)
      .ensureAlpha()
      .raw()
      .toBuffer()
  const after = await redraw(file)
  expect((await pixels(file)).equals(await pixels(after))).toBe(true)
})

it.each(['gif', 'webp'] as const)('lets a %s move on', async (format) => {
  const frames = await Promise.all(
    ['red', 'green', 'blue'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const moving = sharp(frames, { join: { animated: true } })
  const file = await moving[format]({ delay: [80, 90, 100] }).toBuffer()
  const after = await redraw(file)
  expect(await sharp(after ?? undefined, { animated: true }).metadata()).toMatchObject({
    format,
    pages: 3,
    delay: [80, 90, 100],
  })
})

it('refuses what is no picture, none of the kinds we take, cut off, or a bomb', async () => {
  const jpeg = await picture().jpeg().toBuffer()
  const bomb = await sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: 'red' },
  })
    .png()
    .toBuffer()
  const refused = [
    Buffer.alloc(0),
    Buffer.from('no picture'),
    Buffer.from(drawn),
    await picture().tiff().toBuffer(),
    jpeg.subarray(0, jpeg.length / 2),
    bomb,
  ]
  for (const file of refused) expect(await redraw(file)).toBeNull()
})
