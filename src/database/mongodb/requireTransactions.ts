import type { MongoClient } from 'mongodb'
import { StartError } from '../../server/StartError.ts'

const why =
  'Without transactions an interrupted change could stay half done, so Galley did not start.'
const anyway = '(To start all the same, set GALLEY_ALLOW_STANDALONE_MONGO=1.)'

/** The driver, and Payload with it, has transactions only where the address names the replica set. */
const hasTransactions = (client: MongoClient): boolean => Boolean(client.options.replicaSet)

const setNameOf = async (client: MongoClient): Promise<string | undefined> => {
  const { setName } = await client.db('admin').command({ hello: 1 })
  return typeof setName === 'string' ? setName : undefined
}

/** What is wrong with a database without transactions, and how to mend it; undefined when it has them. */
export const lackOfTransactions = async (client: MongoClient): Promise<string | undefined> => {
  if (hasTransactions(client)) return undefined
  const set = await setNameOf(client)
  return set
    ? `DATABASE_URL does not name the replica set of its server: add ?replicaSet=${set} to it. ${why} ${anyway}`
    : `The MongoDB server of DATABASE_URL is not a replica set. ${why} A single server is enough of one: start it as mongod --replSet rs0, run mongosh --eval "rs.initiate()" once, and add ?replicaSet=rs0 to DATABASE_URL. ${anyway}`
}

/** @throws StartError (`NO_TRANSACTIONS`), or tells `warn` where that was allowed. */
export const requireTransactions = async (
  client: MongoClient,
  allowStandalone: boolean,
  warn: (sentence: string) => void,
): Promise<void> => {
  const lack = await lackOfTransactions(client)
  if (!lack) return
  if (!allowStandalone) throw new StartError('NO_TRANSACTIONS', lack)
  warn(
    'This MongoDB has no transactions, as GALLEY_ALLOW_STANDALONE_MONGO allows: an interrupted change may stay half done.',
  )
}
