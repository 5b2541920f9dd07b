import { createClient, type Client, type Transaction } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { createLock } from './createLock.ts'
import { createWriter } from './createWriter.ts'
import { DatabaseBusyError } from './DatabaseBusyError.ts'

const defaultPatience = 20_000

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * Lets one transaction write at a time, and puts a write outside any into one of its own. Concurrent transactions on
 * SQLite fail with SQLITE_BUSY otherwise. The lock lives on the adapter, which Express and Next share, and not in this
 * module, which a Next build has twice. A write inside a transaction that forgets its `req` waits for itself.
 * @param patience milliseconds one transaction may take until those that wait for it fail (DatabaseBusyError)
 */
export const singleWriter = (
  sqlite: DatabaseAdapterObj<SQLiteAdapter>,
  patience = defaultPatience,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...sqlite,
  init: (args) => guard(sqlite.init(args), patience),
})

const guard = (adapter: SQLiteAdapter, patience: number): SQLiteAdapter => {
  const because = 'another change is still being written, or a write inside one lacks its req'
  const lock = createLock(patience, () => new DatabaseBusyError(because))
  const writer = createWriter(() => createClient(adapter.clientConfig))
  const { beginTransaction, commitTransaction, connect, destroy, rollbackTransaction } = adapter
  let held: { id: number | string; release: () => void } | undefined
  let failure: unknown

  /** Payload loses a failed COMMIT, and wraps a failed BEGIN: both are kept here, to be thrown as they are. */
  const remembering =
    <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      run(...args).catch((error: unknown) => {
        failure = error
        throw error
      })

  const begin = remembering(async () => {
    const transaction = await writer.begin()
    return { ...transaction, commit: remembering(transaction.commit) }
  })

  const end = async (
    incoming: number | Promise<number | string> | string,
    how: SQLiteAdapter['commitTransaction'],
  ): Promise<void> => {
    const id = await incoming
    if (!held || held.id !== id) return
    const { release } = held
    held = undefined
    failure = undefined
    try {
      await how.call(adapter, id)
      if (failure) throw failure
    } finally {
      release()
    }
  }

  adapter.beginTransaction = async (options) => {
    const release = await lock.acquire()
    failure = undefined
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id === null) release()
      else held = { id, release }
      return id
    } catch (error) {
      release()
      throw failure ?? error
    }
  }
  adapter.commitTransaction = (id) => end(id, commitTransaction)
  adapter.rollbackTransaction = (id) => end(id, rollbackTransaction)

  const guarded =
    (write: Write): Write =>
    async (args) => {
      const { req } = args
      const given = await req?.transactionID
      if (given !== undefined && adapter.sessions[given]) return write.call(adapter, args)
      const transactionID = (await adapter.beginTransaction()) ?? undefined
      try {
        const own = { locale: req?.locale, t: req?.t, transactionID }
        const result = await write.call(adapter, { ...args, req: own as Partial<PayloadRequest> })
        if (transactionID !== undefined) await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        if (transactionID !== undefined) await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
  for (const name of writes) Object.assign(adapter, { [name]: guarded(adapter[name] as Write) })

  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    const own: Pick<Client, 'transaction'> = { transaction: begin as () => Promise<Transaction> }
    Object.assign(adapter.client, own)
  }
  adapter.destroy = async () => {
    const client = adapter.client as Client | undefined
    if (!client) return
    const release = await lock.acquire().catch(() => undefined)
    if (held) await end(held.id, rollbackTransaction)
    writer.close()
    // Only tidies up: what was committed is safe in the log, and a read that was broken off may stand in its way.
    await client.execute('PRAGMA wal_checkpoint(PASSIVE)').catch(() => undefined)
    client.close()
    Reflect.deleteProperty(adapter, 'client')
    await destroy?.call(adapter)
    release?.()
  }
  return adapter
}
