import { setTimeout as wait } from 'node:timers/promises'
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { hasCode } from '../settings/hasCode.ts'
import { DatabaseBusyError } from './DatabaseBusyError.ts'

const patience = 15_000

/** How long writing may go on without a gap, and how long the gap is: longer than the longest pause between two tries. */
const breath = { every: 500, lasts: 55 }

const isBusy = (error: unknown): boolean => hasCode(error, 'SQLITE_BUSY')

const isConstraint = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('SQLITE_CONSTRAINT')

/** Whether the write lock is free now. Unlike `execute`, this leaves no unfinished statement when it is not. */
const isFree = async (client: Client): Promise<boolean> => {
  try {
    await client.executeMultiple('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

export interface WriterTransaction {
  execute(statement: InStatement): Promise<ResultSet>
  commit(): Promise<void>
  rollback(): Promise<void>
}

export interface Writer {
  /** The caller sees to it that one transaction ends before the next begins. @throws DatabaseBusyError */
  begin(): Promise<WriterTransaction>
  close(): void
}

/**
 * One lasting connection for all transactions of a process, one after the other. libsql's own opens another
 * connection for each, and keeps its file handles until the garbage collector comes by: a long import ran out of them.
 * @param open a connection of its own, with no busy timeout: that would stop the whole process while it waits.
 */
export const createWriter = (open: () => Client): Writer => {
  let client: Client | undefined

  const drop = () => {
    client?.close()
    client = undefined
  }

  /** A statement that failed stays "in progress" on its connection, and the next COMMIT there would fail: drop it. */
  const tryBegin = async (): Promise<Client | undefined> => {
    client ??= open()
    const connection = client
    try {
      await connection.execute('BEGIN IMMEDIATE')
      return connection
    } catch (error) {
      drop()
      if (isBusy(error)) return undefined
      throw error
    }
  }

  const connect = async (): Promise<Client> => {
    const until = Date.now() + patience
    let connection = await tryBegin()
    while (!connection) {
      if (Date.now() > until)
        throw new DatabaseBusyError('another process was writing all the time')
      await wait(10 + Math.random() * 40)
      client ??= open()
      if (await isFree(client)) connection = await tryBegin()
    }
    return connection
  }

  let writingSince = 0
  let lastEnd = 0

  /** Without a gap now and then, another process would hardly ever find the write lock free. */
  const letOthersIn = async (): Promise<void> => {
    if (Date.now() - lastEnd > breath.lasts) writingSince = Date.now()
    if (Date.now() - writingSince < breath.every) return
    await wait(breath.lasts)
    writingSince = Date.now()
  }

  const begin = async (): Promise<WriterTransaction> => {
    await letOthersIn()
    const connection = await connect()
    let ended = false
    let sound = true

    const run = async (statement: InStatement): Promise<ResultSet> => {
      // The connection may serve another transaction by now, which a late write must not join.
      if (ended) throw new Error('This transaction has ended: nothing more can be written in it.')
      try {
        return await connection.execute(statement)
      } catch (error) {
        sound &&= isConstraint(error)
        throw error
      }
    }
    const end = () => {
      ended = true
      lastEnd = Date.now()
      if (!sound) drop()
    }
    const rollback = async () => {
      if (ended) return
      try {
        await run('ROLLBACK')
      } finally {
        end()
      }
    }
    const commit = async () => {
      await run('COMMIT')
      end()
    }
    return { execute: run, commit, rollback }
  }

  return { begin, close: drop }
}
