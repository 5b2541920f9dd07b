import { randomUUID } from 'node:crypto'
import { MongoServerError, type Db } from 'mongodb'
import { stateOf } from './state.ts'

/** How long a claim outlives an instance that died with it, and how often a living one renews it; in milliseconds. */
const life = 30_000
const renewal = 5_000

/**
 * Makes this process the one among all instances that does something, for as long as it lives or until `release`.
 * Undefined when another one has it. Instances' clocks may differ by some seconds, not by half a minute.
 */
export const claim = async (
  db: Db,
  name: string,
): Promise<{ release: () => Promise<void> } | undefined> => {
  const state = stateOf(db)
  const holder = randomUUID()
  const until = (): Date => new Date(Date.now() + life)
  try {
    await state.updateOne(
      { _id: name, until: { $lt: new Date() } },
      { $set: { holder, until: until() } },
      { upsert: true },
    )
  } catch (error) {
    // It is there and has not run out, so the upsert would have been a second one.
    if (error instanceof MongoServerError && error.code === 11000) return undefined
    throw error
  }
  const mine = { _id: name, holder }
  const renew = setInterval(() => {
    state.updateOne(mine, { $set: { until: until() } }).catch(() => undefined)
  }, renewal)
  renew.unref()
  const release = async () => {
    clearInterval(renew)
    await state.deleteOne(mine)
  }
  return { release }
}
