import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { stateOf } from '../database/mongodb/state.ts'
import type { Settings } from '../settings.ts'

export interface SeedMarker {
  isSet(): Promise<boolean>
  set(): Promise<void>
  clear(): Promise<void>
}

const inDatabase = (payload: Payload): SeedMarker => {
  if (!('connection' in payload.db) || !payload.db.connection.db)
    throw new Error('The database is not connected.')
  const state = stateOf(payload.db.connection.db)
  const _id = 'seeding'
  return {
    isSet: async () => (await state.findOne({ _id })) !== null,
    set: async () => {
      await state.insertOne({ _id })
    },
    clear: async () => {
      await state.deleteOne({ _id })
    },
  }
}

const inFolder = (folder: string): SeedMarker => {
  const file = join(folder, 'seeding')
  return {
    isSet: async () => existsSync(file),
    set: async () => writeFileSync(file, ''),
    clear: async () => rmSync(file),
  }
}

/** Tells the next start that filling the newsroom was interrupted: beside the data, where any instance sees it. */
export const seedMarker = (
  payload: Payload,
  { databaseUrl, dataFolder }: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
): SeedMarker => (databaseUrl ? inDatabase(payload) : inFolder(dataFolder))
