import type { DatabaseAdapterObj } from 'payload'
import type { Place } from '../../../../support/adapters/Place.ts'

/** Loads one adapter alone: a process that is started again and again has no time for both. */
export const adapterAt = async (
  { folder, url }: Place,
  idType: 'uuid' | 'number',
): Promise<DatabaseAdapterObj> => {
  if (url === undefined) {
    const { onSqlite } = await import('../../../../support/adapters/onSqlite.ts')
    return onSqlite(folder, { idType })
  }
  const { onMongo } = await import('../../../../support/adapters/onMongo.ts')
  return onMongo(url)
}
