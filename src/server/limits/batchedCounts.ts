import type { Collection } from 'mongodb'
import type { Options, Store } from 'express-rate-limit'
import type { Count } from './countsIn.ts'
import { windowOf } from './windowOf.ts'

/** Milliseconds between two exchanges with the database: how far behind another instance's count may be. */
const every = 250

type Known = { ends: Date; untold: number; all: number }

/**
 * Counts here and tells the database now and then, which tells what the other instances counted: for what comes
 * thousands of times a second, where a write each would cost more than the answer.
 */
export const batchedCounts = (limit: string, counts: Collection<Count>): Store => {
  let length = 60_000
  const known = new Map<string, Known>()
  let exchanging = false

  const tell = async (): Promise<void> => {
    const news = [...known].filter(([, { untold }]) => untold > 0)
    if (news.length === 0) return
    const told = news.map(([id, { ends, untold }]) => ({ id, ends, untold }))
    await counts.bulkWrite(
      told.map(({ id, ends, untold }) => ({
        updateOne: {
          filter: { _id: id },
          update: { $inc: { hits: untold }, $setOnInsert: { ends } },
          upsert: true,
        },
      })),
      { ordered: false },
    )
    for (const { id, untold } of told) {
      const count = known.get(id)
      if (count) Object.assign(count, { untold: count.untold - untold, all: count.all + untold })
    }
  }
  const listen = async (): Promise<void> => {
    for await (const { _id, hits } of counts.find({ _id: { $in: [...known.keys()] } })) {
      const count = known.get(_id)
      if (count) count.all = hits
    }
  }
  const exchange = async (): Promise<void> => {
    for (const [id, { ends }] of known) if (ends.getTime() < Date.now()) known.delete(id)
    if (exchanging || known.size === 0) return
    exchanging = true
    try {
      await tell()
      await listen()
    } catch {
      // The database is away: until it is back each instance counts for itself.
    } finally {
      exchanging = false
    }
  }
  const timer = setInterval(() => void exchange(), every)
  timer.unref()

  const countOf = (key: string): Known => {
    const { id, ends } = windowOf(limit, key, length)
    const count = known.get(id) ?? { ends, untold: 0, all: 0 }
    known.set(id, count)
    return count
  }
  return {
    init: ({ windowMs }: Options) => {
      length = windowMs
    },
    increment: (key) => {
      const count = countOf(key)
      count.untold++
      return { totalHits: count.all + count.untold, resetTime: count.ends }
    },
    decrement: (key) => {
      countOf(key).untold--
    },
    resetKey: (key) => {
      known.delete(windowOf(limit, key, length).id)
    },
    shutdown: () => clearInterval(timer),
  }
}
