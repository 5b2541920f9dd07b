import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { AdapterOptions } from './Place.ts'

/** Payload has no transactions on a server whose address names no replica set. */
const withoutReplicaSet = (address: string): string => {
  const url = new URL(address)
  url.searchParams.delete('replicaSet')
  url.searchParams.set('directConnection', 'true')
  return url.href
}

export const onMongo = (
  url: string,
  { transactions = true }: AdapterOptions = {},
): DatabaseAdapterObj =>
  mongooseAdapter({ url: transactions ? url : withoutReplicaSet(url), ensureIndexes: true })
