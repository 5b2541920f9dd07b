import { createLocalReq, type Payload } from 'payload'
import { pictures } from './content/pictures.ts'
import { draw } from './draw/draw.ts'
import type { Staff } from './seedUsers.ts'

export type Picture = { id: string; caption: string; alt: string }

/** All pictures, drawn while other work goes on: one after the other, so that they leave that work room. */
export const drawPictures = async (): Promise<Map<string, Buffer>> => {
  const drawn = new Map<string, Buffer>()
  for (const { key } of pictures) drawn.set(key, await draw(key))
  return drawn
}

export const seedPictures = async (
  payload: Payload,
  staff: Staff,
  drawn: Map<string, Buffer>,
): Promise<Map<string, Picture>> => {
  const user = staff.reporter
  const made = new Map<string, Picture>()
  for (const { key, alt, caption } of pictures) {
    const data = drawn.get(key)
    if (!data) throw new Error(`The picture ${key} was not drawn.`)
    const req = await createLocalReq({ user }, payload)
    const { id } = await payload.create({
      collection: 'media',
      data: { alt, caption, credit: 'Galley', rights: 'Drawn for the demo newsroom; free to use.' },
      file: { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.length },
      depth: 0,
      user,
      req,
      overrideAccess: false,
    })
    made.set(key, { id: String(id), caption, alt })
  }
  return made
}
