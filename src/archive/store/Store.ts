import type { CollectionSlug } from 'payload'

export type Fields = Record<string, unknown>

/** One row as the product would have written it: `data` nested as the collection's fields are, with its timestamps. */
export type Doc = { collection: CollectionSlug; id: string; data: Fields } & (
  | { version?: undefined }
  /** A version of a row: `data` is what stood in it. Moments are ISO 8601. */
  | { version: { parent: string; latest: boolean; createdAt: string; updatedAt: string } }
)

/** A database to which many rows are written at once. */
export type Store = {
  newId(): string
  /** All or nothing, in the order of the calls. What is referred to comes before what refers to it. */
  write(docs: Doc[]): Promise<void>
  close(): Promise<void>
}
