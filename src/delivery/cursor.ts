import { z } from 'zod'

/** Where a page ended: the publication (ISO 8601) and the id of its last article. */
export type Position = { publishedAt: string; id: string }

const position = z.tuple([z.iso.datetime(), z.string().min(1).max(64)])

/** Position → opaque cursor. */
export const encodeCursor = ({ publishedAt, id }: Position): string =>
  Buffer.from(JSON.stringify([publishedAt, id])).toString('base64url')

/** Cursor → position; undefined for anything that is no cursor of ours. */
export const decodeCursor = (cursor: string): Position | undefined => {
  try {
    const read = position.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (!read.success) return undefined
    const [publishedAt, id] = read.data
    return encodeCursor({ publishedAt, id }) === cursor ? { publishedAt, id } : undefined
  } catch {
    return undefined
  }
}
