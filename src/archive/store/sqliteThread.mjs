// A thread that writes to a SQLite file while the next rows are being made. Plain JavaScript: a thread has no loader.
import { parentPort, workerData } from 'node:worker_threads'
import { createClient } from '@libsql/client'

const client = createClient({ url: workerData.url })
// Waiting for another process stops this thread only.
await client.execute('PRAGMA busy_timeout = 15000')
// A batch fits into memory, and its pages are put in their places less often.
await client.execute('PRAGMA cache_size = -65536')
await client.execute('PRAGMA wal_autocheckpoint = 8192')

/** All statements, or none of them. */
const write = async (statements) => {
  let now = 'nothing'
  await client.execute('BEGIN IMMEDIATE')
  try {
    for (const { table, sql, json } of statements) {
      now = table
      await client.execute({ sql, args: [json] })
    }
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK')
    throw new Error(`Not written to ${now}: ${error.message}`, { cause: error })
  }
}

parentPort.on('message', async (statements) => {
  if (statements === null) {
    client.close()
    parentPort.close()
    return
  }
  const error = await write(statements).then(
    () => null,
    ({ message }) => message,
  )
  parentPort.postMessage({ error })
})
