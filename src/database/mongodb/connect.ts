import { MongoClient, MongoError } from 'mongodb'
import { StartError } from '../../server/StartError.ts'

/** Milliseconds a server may take to answer: one that starts together with the newsroom needs a while. */
const patience = 20_000

/** A connection of its own, before Payload makes its. @throws StartError (`DATABASE_UNREACHABLE`), without the address. */
export const connect = async (url: string, milliseconds = patience): Promise<MongoClient> => {
  try {
    return await MongoClient.connect(url, { serverSelectionTimeoutMS: milliseconds })
  } catch (error) {
    if (!(error instanceof MongoError)) throw error
    throw new StartError(
      'DATABASE_UNREACHABLE',
      `The database of DATABASE_URL cannot be used (${error.name}): is it running, is its address right, and is the log-in in it allowed to read and write?`,
    )
  }
}
