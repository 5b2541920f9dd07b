import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

const isSQLite = (adapter: object): adapter is SQLiteAdapter =>
  'client' in adapter && 'sessions' in adapter && 'drizzle' in adapter

const statements: SQL[] = [
  sql`PRAGMA analysis_limit = 1000`,
  sql`ANALYZE`,
  // What is written to be read once: nearly all of it may wait at this moment and nothing at the next. Counted while it
  // waits, it would be looked for among everything four times a second.
  sql`DELETE FROM sqlite_stat1 WHERE tbl IN ('changes', 'story_index_waiting')`,
  // Connections that are open read the statistics again only when the schema changes.
  sql`CREATE TABLE galley_statistics_changed (id INTEGER)`,
  sql`DROP TABLE galley_statistics_changed`,
]

/**
 * Tells SQLite how many rows share a value of each index: without that it takes the first index that fits, and commands
 * in a newsroom of ten thousand articles take two to four times as long. Reads a thousand rows of each index at most.
 * MongoDB tries its plans out by itself.
 */
export const refreshStatistics = async ({ db }: Pick<Payload, 'db'>): Promise<void> => {
  if (!isSQLite(db)) return
  const id = await db.beginTransaction()
  if (id === null) return
  try {
    const session = db.sessions[id]
    if (!session || !('db' in session)) throw new Error('The transaction has no connection.')
    const transaction = session.db as { run(statement: SQL): Promise<unknown> }
    for (const statement of statements) await transaction.run(statement)
    await db.commitTransaction(id)
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}

const hour = 60 * 60 * 1000

/** Refreshes them now and every hour, since an archive grows; a failure is logged and tried again. */
export const keepStatistics = (payload: Payload, every = hour): { stop(): Promise<void> } => {
  const refresh = async (): Promise<void> => {
    try {
      await refreshStatistics(payload)
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'The database statistics could not be refreshed' })
    }
  }
  let running = refresh()
  const timer = setInterval(() => {
    running = running.then(refresh)
  }, every)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
