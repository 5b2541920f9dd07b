import type { DatabaseAdapterObj } from 'payload'
import { hubOf, tellListeners } from './hub.ts'

/** Tells this process's listeners of a change at the moment it is committed, before whoever made it is answered. */
export const watchCommits = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const hub = hubOf(adapter)
    const { commitTransaction, rollbackTransaction } = adapter
    adapter.commitTransaction = async (given) => {
      const id = String(await given)
      await commitTransaction.call(adapter, given)
      const changes = hub.uncommitted.get(id)
      hub.uncommitted.delete(id)
      tellListeners(hub, changes ?? [])
    }
    adapter.rollbackTransaction = async (given) => {
      hub.uncommitted.delete(String(await given))
      await rollbackTransaction.call(adapter, given)
    }
    return adapter
  },
})
