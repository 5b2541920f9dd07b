import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { watchCommits } from './changes/watchCommits.ts'
import { keepSessions } from './database/keepSessions.ts'
import { nameConflicts } from './database/nameConflicts.ts'
import { singleWriter } from './database/singleWriter.ts'
import type { Settings } from './settings.ts'

const migrations = (database: string): string => join(process.cwd(), 'src/migrations', database)

type Wanted = Pick<Settings, 'databaseUrl' | 'dataFolder'>

const mongodb = (url: string): DatabaseAdapterObj =>
  nameConflicts(mongooseAdapter({ url, ensureIndexes: true, migrationDir: migrations('mongodb') }))

const sqlite = (folder: string): DatabaseAdapterObj => {
  mkdirSync(folder, { recursive: true })
  return singleWriter(
    sqliteAdapter({
      client: { url: pathToFileURL(join(folder, 'galley.db')).href },
      idType: 'uuid',
      wal: true,
      busyTimeout: 5000,
      transactionOptions: {},
      push: false,
      migrationDir: migrations('sqlite'),
    }),
  )
}

/** SQLite in the data folder with one writer at a time, or MongoDB when DATABASE_URL names one. */
export const database = ({ databaseUrl, dataFolder }: Wanted): DatabaseAdapterObj =>
  watchCommits(keepSessions(databaseUrl ? mongodb(databaseUrl) : sqlite(dataFolder)))
