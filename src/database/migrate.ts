import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Migration, Payload } from 'payload'
import { migrations } from '../migrations/sqlite/index.ts'
import type { Settings } from '../settings.ts'
import { holdLock } from './holdLock.ts'

const isComplete = async (payload: Payload): Promise<boolean> => {
  const done = await payload
    .find({ collection: 'payload-migrations', limit: 0, pagination: false })
    .then(({ docs }) => new Set(docs.map(({ name }) => name)))
    // On an empty file there is no such table yet.
    .catch(() => new Set<string | null | undefined>())
  return migrations.every(({ name }) => done.has(name))
}

/**
 * Brings the database to the schema this version needs, before anything else uses it. Of several processes that start
 * on one folder, one does it and the others wait. MongoDB needs none: its adapter made its indexes while connecting.
 */
export const migrate = async (
  payload: Payload,
  { databaseUrl, dataFolder }: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
): Promise<void> => {
  if (databaseUrl || (await isComplete(payload))) return
  const file = join(dataFolder, 'migration.lock')
  let lock = await holdLock(file)
  while (!lock) {
    await wait(100)
    lock = await holdLock(file)
  }
  try {
    if (!(await isComplete(payload)))
      // Payload's general type knows nothing of the arguments SQLite's adapter hands over.
      await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  } finally {
    lock.release()
  }
}
