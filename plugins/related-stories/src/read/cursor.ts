import { z } from 'zod'

/** Where a page ended: the moment its last row is sorted by (ISO 8601) and that row's id. */
export type Position = { at: string; id: string }

const position = z.tuple([z.iso.datetime(), z.string().regex(/^[\w-]{1,64}$/)])

export const encodeCursor = ({ at, id }: Position): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** Undefined for anything that is no cursor of ours. */
export const decodeCursor = (cursor: string): Position | undefined => {
  try {
    const read = position.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return read.success ? { at: read.data[0], id: read.data[1] } : undefined
  } catch {
    return undefined
  }
}
