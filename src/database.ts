import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { watchCommits } from './changes/watchCommits.ts'
import { nameConflicts } from './database/nameConflicts.ts'
import { singleWriter } from './database/singleWriter.ts'
import type { Settings } from './settings.ts'

const migrations = (database: string): string => join(process.cwd(), 'src/migrations', database)

/** SQLite in the data folder with one writer at a time, or MongoDB when DATABASE_URL names one. */
export const database = ({
  databaseUrl,
  dataFolder,
}: Pick<Settings, 'databaseUrl' | 'dataFolder'>): DatabaseAdapterObj => {
  if (databaseUrl)
    return watchCommits(
      nameConflicts(
        mongooseAdapter({
          url: databaseUrl,
          ensureIndexes: true,
          migrationDir: migrations('mongodb'),
        }),
      ),
    )
  mkdirSync(dataFolder, { recursive: true })
  return watchCommits(
    singleWriter(
      sqliteAdapter({
        client: { url: pathToFileURL(join(dataFolder, 'galley.db')).href },
        idType: 'uuid',
        wal: true,
        busyTimeout: 5000,
        transactionOptions: {},
        push: false,
        migrationDir: migrations('sqlite'),
      }),
    ),
  )
}
