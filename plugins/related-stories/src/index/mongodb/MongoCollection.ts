import type { Facet } from '../StoryIndex.ts'
import type { Words } from '../wordsOf.ts'

/** A story in the collection. `lang`, since MongoDB would read a field `language` as an order how to stem. */
export type StoryDocument = Words & {
  _id: string
  updatedAt: string
  live: boolean
  date: string | null
  lang: string
  told: Record<string, Facet[]>
  profile: unknown
  /** When it was removed; such a row only keeps an old version from coming back. */
  gone: Date | null
  score?: number
}

type Cursor<Document> = {
  sort(by: object): Cursor<Document>
  limit(most: number): Cursor<Document>
  toArray(): Promise<Document[]>
}

/** What the index uses of the driver's collection; the driver is Payload's adapter's own, no dependency of this plugin. */
export type MongoCollection<Document> = {
  createIndex(keys: object, options: object): Promise<unknown>
  find(where: object, options: object): Cursor<Document>
  findOne(where: object): Promise<Document | null>
  countDocuments(where: object, options?: object): Promise<number>
  distinct(field: string, where: object): Promise<unknown[]>
  bulkWrite(writes: object[], options: object): Promise<unknown>
  replaceOne(where: object, document: object, options: object): Promise<unknown>
  deleteMany(where: object): Promise<unknown>
  size(): Promise<number>
}
