import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BasePayload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { MongoCollection } from './mongodb/MongoCollection.ts'
import { openMongoIndex } from './mongodb/openMongoIndex.ts'
import { openSqliteIndex } from './sqlite/openSqliteIndex.ts'
import type { StoryIndex } from './StoryIndex.ts'

type Mongo = {
  collection(name: string): MongoCollection<never>
  command(command: object): Promise<{ totalSize?: number }>
}
type Adapter = {
  name?: string
  clientConfig?: { url?: string }
  connection?: { db?: Mongo }
  destroy?: () => Promise<void> | void
}

/** A production build has this file twice, and the instance of Payload once. */
const key = Symbol.for('@galley/payload-related-stories/index')
type Holder = { [key]?: StoryIndex }

const beside = ({ clientConfig }: Adapter): string | null => {
  const url = clientConfig?.url ?? ''
  if (!/^file:.*[^:]$/.test(url) || url.includes(':memory:')) return null
  const path = url.startsWith('file:/') ? fileURLToPath(url) : url.slice('file:'.length)
  return join(dirname(path), 'story-index.db')
}

const open = (adapter: Adapter, wanted: ResolvedOptions['index']): StoryIndex | null => {
  if (wanted === false) return null
  if (adapter.name === 'sqlite') {
    const file = wanted === true ? beside(adapter) : wanted.file
    return file === null ? null : openSqliteIndex(file)
  }
  const database = adapter.name === 'mongoose' ? adapter.connection?.db : undefined
  if (!database) return null
  return openMongoIndex(
    database.collection('story_index'),
    database.collection('story_index_notes'),
    async () => (await database.command({ collStats: 'story_index' })).totalSize ?? 0,
  )
}

/** The index of this newsroom, opened when it is first asked for and closed with the database; null where it keeps none. */
export const storyIndexOf = (payload: BasePayload): StoryIndex | null => {
  const adapter = payload.db as unknown as Adapter & Holder
  if (adapter[key]) return adapter[key]
  const { index: wanted } = payload.config.custom.relatedStories as ResolvedOptions
  const index = open(adapter, wanted)
  // Not connected yet, perhaps.
  if (!index) return null
  adapter[key] = index
  const { destroy } = adapter
  adapter.destroy = async () => {
    Reflect.deleteProperty(adapter, key)
    adapter.destroy = destroy
    await index.close()
    await destroy?.call(adapter)
  }
  return index
}
