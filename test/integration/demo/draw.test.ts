import sharp from 'sharp'
import { pictures } from '../../../src/demo/content/pictures.ts'
import { draw } from '../../../src/demo/draw/draw.ts'

describe('a drawn picture', () => {
  it.each(pictures.map(({ key }) => key))('%s is a whole picture, and no grey box', async (key) => {
    const picture = sharp(await draw(key))
    const { format, width, height } = await picture.metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 675 })
    const { channels, entropy } = await picture.stats()
    expect(entropy).toBeGreaterThan(5)
    // Light and dark in each colour, not one tone.
    for (const { stdev } of channels) expect(stdev).toBeGreaterThan(20)
  })

  it('is another one for each scene', async () => {
    const small = await Promise.all(
      pictures.map(async ({ key }) =>
        sharp(await draw(key))
          .resize(16, 9)
          .raw()
          .toBuffer(),
      ),
    )
    const alike = small.flatMap((one, index) =>
      small.slice(index + 1).flatMap((other, more) => {
        const apart = one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0)
        const names = [pictures[index]?.key, pictures[index + more + 1]?.key]
        return apart / one.length < 8 ? [names] : []
      }),
    )
    expect(alike).toEqual([])
  })
})
