import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { MongoClient } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { singleWriter } from '../../src/database/singleWriter.ts'

export type DatabaseName = 'sqlite' | 'mongodb'

/** The database this run of the suite is on: each integration suite runs once on each (jest.config.mjs). */
export const database: DatabaseName =
  (globalThis as { galleyTestDatabase?: DatabaseName }).galleyTestDatabase ?? 'sqlite'

export interface TestDatabase {
  /** A folder of the suite's own; on SQLite the database's file lies in it. */
  folder: string
  /** The address of a MongoDB database of the suite's own; undefined on SQLite. */
  url: string | undefined
  /** For a small project of the suite's own, which is not Galley. `idType` is SQLite's. */
  adapter(options?: { idType?: 'uuid' | 'number'; transactions?: boolean }): DatabaseAdapterObj
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

/** Payload has no transactions on a server whose address names no replica set. */
const withoutReplicaSet = (address: string): string => {
  const url = new URL(address)
  url.searchParams.delete('replicaSet')
  url.searchParams.set('directConnection', 'true')
  return url.href
}

/** A new, empty database for one suite, of the kind this run is about unless another is asked for. */
export const newDatabase = (kind: DatabaseName = database): TestDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-test-'))
  const url =
    kind === 'mongodb' ? addressOf(`galley_test_${randomBytes(6).toString('hex')}`) : undefined
  return {
    folder,
    url,
    adapter: ({ idType = 'uuid', transactions = true } = {}) => {
      if (url)
        return mongooseAdapter({
          url: transactions ? url : withoutReplicaSet(url),
          ensureIndexes: true,
        })
      const file = pathToFileURL(join(folder, 'project.db')).href
      const options = { client: { url: file }, idType, push: true }
      return transactions
        ? singleWriter(sqliteAdapter({ ...options, wal: true, transactionOptions: {} }))
        : sqliteAdapter(options)
    },
    drop: async () => {
      rmSync(folder, { recursive: true, force: true })
      if (!url) return
      const client = await MongoClient.connect(url)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}
