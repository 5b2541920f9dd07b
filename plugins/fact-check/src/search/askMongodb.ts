import type { BasePayload } from 'payload'
import { claimsSlug } from '../slugs.ts'
import type { Engine } from './candidatesFor.ts'

type Row = { _id: unknown; article?: unknown }
type Cursor = {
  sort: (by: object) => Cursor
  limit: (most: number) => Cursor
  toArray: () => Promise<Row[]>
}
type Collection = {
  find: (where: object, options: object) => Cursor
  indexes: () => Promise<{ key: Record<string, unknown> }[]>
}

const collectionOf = ({ db }: BasePayload): Collection | null => {
  const { name, collections } = db as unknown as {
    name?: string
    collections?: Record<string, { collection: Collection }>
  }
  return name === 'mongoose' ? (collections?.[claimsSlug]?.collection ?? null) : null
}

const found = new WeakSet<BasePayload>()

const hasIndex = async (payload: BasePayload, collection: Collection): Promise<boolean> => {
  if (found.has(payload)) return true
  const indexes = await collection.indexes()
  const there = indexes.some(({ key }) => Object.values(key).includes('text'))
  if (there) found.add(payload)
  return there
}

/** So many claims of the article itself may stand before the others: they say what it says. */
const mostOfItsOwn = 200

/** By the text index of the claims' `terms`, where one was made; its language is `none`, for terms are stems already. */
export const askMongodb: Engine = async ({ payload }, { terms, article, outcomes, limit }) => {
  const collection = collectionOf(payload)
  if (!collection || !(await hasIndex(payload, collection))) return null
  const score = { $meta: 'textScore' }
  const rows = await collection
    .find(
      {
        $text: { $search: terms.join(' '), $language: 'none' },
        outcome: { $in: outcomes },
        recheckSince: null,
      },
      { projection: { article: 1, score } },
    )
    .sort({ score })
    .limit(limit + mostOfItsOwn)
    .toArray()
  return rows
    .filter((row) => String(row.article) !== String(article))
    .slice(0, limit)
    .map(({ _id }) => String(_id))
}
