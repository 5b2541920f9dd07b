import { MongoServerError, type Db } from 'mongodb'
import { stateOf } from './state.ts'

const _id = 'secret'

/**
 * The secret all instances on a database sign log-ins with, for newsrooms that set no PAYLOAD_SECRET: the first to come
 * brings its own, whoever comes later takes that one.
 */
export const sharedSecret = async (db: Db, own: string): Promise<string> => {
  const state = stateOf(db)
  try {
    await state.insertOne({ _id, value: own })
    return own
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === 11000)) throw error
  }
  const kept = await state.findOne({ _id })
  return kept?.value ?? own
}
