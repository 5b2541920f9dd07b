import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Mutex } from 'async-mutex'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Payload } from 'payload'
import { rowMaker } from './rowMaker.ts'
import { statementsFor, type Statement } from './statementsFor.ts'
import type { Doc, Store } from './Store.ts'

/** Documents as statements of one transaction. */
const statementMaker = (adapter: SQLiteAdapter): ((docs: Doc[]) => Statement[]) => {
  const rowsOf = rowMaker(adapter)
  return (docs) => {
    const made = new Map<unknown, unknown>()
    return [...rowsOf(docs)].flatMap(([name, rows]) => {
      const table = adapter.tables[name] as SQLiteTable | undefined
      if (!table) throw new Error(`There is no table ${name}.`)
      return statementsFor(name, table, rows, made)
    })
  }
}

/**
 * Rows by the thousand into the tables of Payload's SQLite adapter, a batch a transaction, by a thread of its own: to the
 * rest of the process and to a running server it is another process that writes now and then.
 */
export const sqliteStore = (payload: Payload): Store => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const { url } = adapter.clientConfig
  const statementsOf = statementMaker(adapter)
  const thread = new Worker(new URL('./sqliteThread.mjs', import.meta.url), {
    workerData: { url },
    execArgv: [],
  })
  const send = async (statements: Statement[]): Promise<void> => {
    thread.postMessage(statements)
    const [{ error }] = (await once(thread, 'message')) as [{ error: string | null }]
    if (error) throw new Error(error)
  }
  const turn = new Mutex()
  return {
    newId: randomUUID,
    // Made at once, so that the thread finds the next batch ready when it has written one.
    write: async (docs) => {
      const statements = statementsOf(docs)
      await turn.runExclusive(() => send(statements))
    },
    close: async () => {
      const ended = once(thread, 'exit')
      thread.postMessage(null)
      await ended
    },
  }
}
