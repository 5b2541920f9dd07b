import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { AdapterOptions, Place } from './adapters/Place.ts'
import { onMongo } from './adapters/onMongo.ts'
import { onSqlite } from './adapters/onSqlite.ts'

export type DatabaseName = 'sqlite' | 'mongodb'

/** The database this run of the suite is on: each integration suite runs once on each (jest.config.mjs). */
export const database: DatabaseName =
  (globalThis as { galleyTestDatabase?: DatabaseName }).galleyTestDatabase ?? 'sqlite'

export interface TestDatabase extends Place {
  /** For a small project of the suite's own, which is not Galley. */
  adapter(options?: AdapterOptions): DatabaseAdapterObj
  /** Call it once nothing is connected any more. */
  drop(): Promise<void>
}

const addressOf = (name: string): string => {
  const server = process.env.TEST_MONGODB_URL
  if (!server) throw new Error('Set TEST_MONGODB_URL to test on MongoDB.')
  const url = new URL(server)
  url.pathname = `/${name}`
  // Lets a test listen to what is asked of the server.
  url.searchParams.set('monitorCommands', 'true')
  return url.href
}

/** Payload's adapter for a database that is there, or is made when it connects. */
const adapterAt = ({ folder, url }: Place, options?: AdapterOptions): DatabaseAdapterObj =>
  url === undefined ? onSqlite(folder, options) : onMongo(url, options)

/** A new, empty database for one suite, of the kind this run is about unless another is asked for. */
export const newDatabase = (kind: DatabaseName = database): TestDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-test-'))
  const url =
    kind === 'mongodb' ? addressOf(`galley_test_${randomBytes(6).toString('hex')}`) : undefined
  return {
    folder,
    url,
    adapter: (options) => adapterAt({ folder, url }, options),
    drop: async () => {
      rmSync(folder, { recursive: true, force: true })
      if (!url) return
      const client = await MongoClient.connect(url)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}
