import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BSON, MongoClient } from 'mongodb'
import type { Newsroom } from './newsroom.ts'

const filesOf = (folder: string): Buffer[] =>
  readdirSync(folder).flatMap((file) => {
    const path = join(folder, file)
    return statSync(path).isDirectory() ? filesOf(path) : [readFileSync(path)]
  })

const documentsOf = async (url: string): Promise<Buffer[]> => {
  const client = await MongoClient.connect(url)
  try {
    const all: Buffer[] = []
    for (const { collectionName } of await client.db().collections())
      for await (const row of client.db().collection(collectionName).find())
        all.push(Buffer.from(BSON.serialize(row)))
    return all
  } finally {
    await client.close()
  }
}

/** Everything the newsroom has written down: the database (its file and write-ahead log, or its documents), the uploads. */
export const storedBytes = async ({ dataFolder, databaseUrl }: Newsroom): Promise<Buffer[]> => [
  ...filesOf(dataFolder),
  ...(databaseUrl ? await documentsOf(databaseUrl) : []),
]
