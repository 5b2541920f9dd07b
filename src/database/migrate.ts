import type { Migration, Payload } from 'payload'
import { migrations as mongodb } from '../migrations/mongodb/index.ts'
import { migrations as sqlite } from '../migrations/sqlite/index.ts'
import type { Settings } from '../settings.ts'
import { exclusively } from './exclusively.ts'

const isComplete = async (payload: Payload, migrations: { name: string }[]): Promise<boolean> => {
  const done = await payload
    .find({ collection: 'payload-migrations', limit: 0, pagination: false })
    .then(({ docs }) => new Set(docs.map(({ name }) => name)))
    // On an empty file there is no such table yet.
    .catch(() => new Set<string | null | undefined>())
  return migrations.every(({ name }) => done.has(name))
}

/**
 * Brings the database to what this version needs, before anything else uses it. Of several processes that start on one
 * newsroom, one does it and the others wait.
 */
export const migrate = async (
  payload: Payload,
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
): Promise<void> => {
  // Payload's general type knows nothing of the arguments each database's adapter hands over.
  const migrations = (settings.databaseUrl ? mongodb : sqlite) as unknown as Migration[]
  if (await isComplete(payload, migrations)) return
  await exclusively(settings, async () => {
    if (!(await isComplete(payload, migrations))) await payload.db.migrate({ migrations })
  })
}
