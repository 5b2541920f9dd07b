import { MongoClient } from 'mongodb'
import { readMongo } from './readMongo.ts'
import { readSqlite } from './readSqlite.ts'
import type { Place } from './startServer.ts'
import type { Stored } from './Stored.ts'

/** Reads all that a newsroom's database holds, past Galley. */
export const readStored = async ({ folder, url }: Place): Promise<Stored> => {
  if (!url) return readSqlite(folder)
  const client = await MongoClient.connect(url)
  try {
    return await readMongo(client.db())
  } finally {
    await client.close()
  }
}
