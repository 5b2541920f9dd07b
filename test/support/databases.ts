import { randomBytes } from 'node:crypto'

export type DatabaseName = 'sqlite' | 'mongodb'

const mongo = process.env.TEST_MONGODB_URL

/** SQLite always; MongoDB too when TEST_MONGODB_URL names a server. */
export const databases: DatabaseName[] = mongo ? ['sqlite', 'mongodb'] : ['sqlite']

/** Runs a suite once on each database there is. */
export const eachDatabase = (suite: (database: DatabaseName) => void): void =>
  databases.forEach((database) => describe(`on ${database}`, () => suite(database)))

/** The address of a new MongoDB database on the test server; undefined for SQLite, which lives in the data folder. */
export const newDatabaseUrl = (database: DatabaseName): string | undefined => {
  if (database === 'sqlite') return undefined
  if (!mongo) throw new Error('Set TEST_MONGODB_URL to test on MongoDB.')
  const url = new URL(mongo)
  url.pathname = `/galley_${randomBytes(6).toString('hex')}`
  return url.href
}
