import type { Collection } from 'mongodb'
import type { Options, Store } from 'express-rate-limit'
import type { Count } from './countsIn.ts'
import { windowOf } from './windowOf.ts'

/** Counts in the database, one write a request: for what is rare and must not be tried once too often. */
export const exactCounts = (limit: string, counts: Collection<Count>): Store => {
  let length = 60_000
  const add = async (key: string, hits: number) => {
    const { id, ends } = windowOf(limit, key, length)
    const row = await counts.findOneAndUpdate(
      { _id: id },
      { $inc: { hits }, $setOnInsert: { ends } },
      { upsert: true, returnDocument: 'after' },
    )
    return { totalHits: row?.hits ?? hits, resetTime: ends }
  }
  return {
    init: ({ windowMs }: Options) => {
      length = windowMs
    },
    increment: (key) => add(key, 1),
    decrement: async (key) => {
      await add(key, -1)
    },
    resetKey: async (key) => {
      await counts.deleteOne({ _id: windowOf(limit, key, length).id })
    },
  }
}
