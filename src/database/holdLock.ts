import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { hasCode } from '../settings/hasCode.ts'

/**
 * Takes the lock `file` for as long as this process lives or until `release`. The operating system holds it through
 * SQLite, so that a crash leaves no stale lock behind. Undefined when another process has it.
 */
export const holdLock = async (file: string): Promise<{ release: () => void } | undefined> => {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    if (hasCode(error, 'SQLITE_BUSY')) return undefined
    throw error
  }
  const release = () => {
    // `close` alone keeps the lock until the garbage collector has been by.
    void client.execute('ROLLBACK').finally(() => client.close())
  }
  return { release }
}
