import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { BSON, MongoClient, type Document } from 'mongodb'
import type { TestDatabase } from './databases.ts'

/** What the newsrooms in test/fixtures were seeded with, by Galley 0.1.0. */
export const previousPassword = 'the-newsroom-before'

const fixture = (name: string): Buffer =>
  gunzipSync(readFileSync(join(process.cwd(), 'test/fixtures', name)))

/** Puts the demo newsroom as Galley 0.1.0 made it into an empty database. */
export const restorePrevious = async ({ folder, url }: TestDatabase): Promise<void> => {
  if (!url) {
    writeFileSync(join(folder, 'galley.db'), fixture('galley-0.1.0.sqlite.gz'))
    return
  }
  const rows = new Map<string, Document[]>()
  for (const line of fixture('galley-0.1.0.mongodb.jsonl.gz').toString().split('\n')) {
    const { collection, doc } = BSON.EJSON.parse(line) as { collection: string; doc: Document }
    rows.set(collection, [...(rows.get(collection) ?? []), doc])
  }
  const client = await MongoClient.connect(url)
  for (const [collection, docs] of rows) await client.db().collection(collection).insertMany(docs)
  await client.close()
}
