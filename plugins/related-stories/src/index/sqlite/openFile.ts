import { existsSync, rmSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { version } from '../version.ts'
import { schema } from './schema.ts'

/** Milliseconds another process may write until a write here is given up. */
const patience = 15_000
/** Milliseconds between two looks whether the file is still the one that was opened. */
const glance = 1000

/** The file was made by a version that kept other things in it. */
class OutdatedIndexError extends Error {}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')
const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
const isDamage = (error: unknown): boolean =>
  error instanceof OutdatedIndexError ||
  /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(codeOf(error)) ||
  /malformed|not a database|no such table|missing row/i.test(String((error as Error)?.message))

export type IndexFile = {
  read(statement: InStatement): Promise<ResultSet>
  /** All statements or none, with other processes writing too. */
  write(statements: InStatement[]): Promise<ResultSet[]>
  close(): void
}

/**
 * The index's file, opened when it is first needed and made when it is missing, damaged or another version's: what was in it
 * can be had again. Other processes may make it anew too; from then on this one uses theirs.
 */
export const openFile = (file: string): IndexFile => {
  let opened: { client: Client; inode: number } | undefined
  let lookedAt = 0

  const drop = () => {
    opened?.client.close()
    opened = undefined
  }
  const throwAway = () => {
    drop()
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true })
  }

  const connect = async (): Promise<Client> => {
    const { createClient } = await import('@libsql/client')
    const client = createClient({ url: pathToFileURL(file).href })
    try {
      await client.execute('PRAGMA journal_mode = WAL')
      // As the newsroom's own database: what is taken in waits nowhere else any more.
      await client.execute('PRAGMA synchronous = FULL')
      const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE name = 'notes'`)
      if (rows.length === 0) await client.batch([...schema], 'write')
      const { rows: found } = await client.execute(`SELECT value FROM notes WHERE name = 'version'`)
      if (found[0]?.value !== version) throw new OutdatedIndexError()
      // Reads the structure of the words, which is where most of the file is.
      await client.execute(`SELECT rowid FROM words WHERE words MATCH '"a"' LIMIT 1`)
      return client
    } catch (error) {
      client.close()
      throw error
    }
  }

  const isReplaced = (inode: number): boolean => {
    lookedAt = Date.now()
    return !existsSync(file) || statSync(file).ino !== inode
  }

  const use = async (): Promise<Client> => {
    if (opened && Date.now() - lookedAt >= glance && isReplaced(opened.inode)) drop()
    if (!opened) {
      const client = await connect()
      opened = { client, inode: statSync(file).ino }
      lookedAt = Date.now()
    }
    return opened.client
  }

  /** One after the other: a connection that fails is closed, and nobody else may be on it then. */
  let last: Promise<unknown> = Promise.resolve()
  const run = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
    const attempt = async (): Promise<Result> => {
      const until = Date.now() + patience
      for (let mended = false; ;) {
        try {
          return await work(await use())
        } catch (error) {
          // A statement that failed stays "in progress" on its connection.
          drop()
          if (isBusy(error) && Date.now() < until) await wait(5 + Math.random() * 30)
          else if (isDamage(error) && !mended) {
            mended = true
            throwAway()
          } else throw error
        }
      }
    }
    const result = last.then(attempt, attempt)
    last = result.catch(() => undefined)
    return result
  }

  const write = async (client: Client, statements: InStatement[]): Promise<ResultSet[]> => {
    const results = await client.batch(statements, 'write')
    // What went into a file that is no more is written again into the one that took its place.
    if (!opened || !isReplaced(opened.inode)) return results
    drop()
    return write(await use(), statements)
  }

  return {
    read: (statement) => run((client) => client.execute(statement)),
    write: (statements) => run((client) => write(client, statements)),
    close: drop,
  }
}
