import type { Payload } from 'payload'
import { mongoStore } from './mongoStore.ts'
import { sqliteStore } from './sqliteStore.ts'
import type { Store } from './Store.ts'

/** The store of the database a newsroom is on. Close it. */
export const storeOf = (payload: Payload): Store =>
  payload.db.name === 'mongoose' ? mongoStore(payload) : sqliteStore(payload)
