import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { singleWriter } from '../../../src/database/singleWriter.ts'
import type { AdapterOptions } from './Place.ts'

export const onSqlite = (
  folder: string,
  { idType = 'uuid', transactions = true }: AdapterOptions = {},
): DatabaseAdapterObj => {
  const file = pathToFileURL(join(folder, 'project.db')).href
  const options = { client: { url: file }, idType, push: true }
  return transactions
    ? singleWriter(sqliteAdapter({ ...options, wal: true, transactionOptions: {} }))
    : sqliteAdapter(options)
}
