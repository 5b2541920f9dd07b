import type { Collection, Db } from 'mongodb'

/** How often an address came in a window: one row of each, thrown away by MongoDB once the window is over. */
export interface Count {
  _id: string
  hits: number
  ends: Date
}

export const countsIn = (db: Db): Collection<Count> => {
  const counts = db.collection<Count>('galley_limits')
  // Without the index rows only stay longer: no reason to stop anything.
  counts.createIndex({ ends: 1 }, { expireAfterSeconds: 0 }).catch(() => undefined)
  return counts
}
