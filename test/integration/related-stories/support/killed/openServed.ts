import type { DatabaseAdapterObj, Payload } from 'payload'
import { rebuildIndex, startStoryIndexing } from '@galley/payload-related-stories'
import { indexOf } from '../indexed.ts'
import type { Deeds, Phase } from './Deeds.ts'
import { openProject, stories, topics, waiting } from './project.ts'
import type { Stored, Told } from './Story.ts'

type Say = (phase: Phase, done?: number, total?: number) => void

/** Tells when the index is written; it is written as ever. */
const watch = (payload: Payload, say: Say): void => {
  const index = indexOf(payload)
  const { put } = index
  index.put = async (...given) => {
    say('putting')
    const leftOut = await put(...given)
    say('put')
    return leftOut
  }
}

/** Each language has its topic, so that the index has names of another collection. */
const topicOf = async (payload: Payload, language: string): Promise<number | string> => {
  const name = `Topics ${language}`
  const where = { name: { equals: name } }
  const { docs } = await payload.find({ collection: topics, where, limit: 1 })
  return (docs[0] ?? (await payload.create({ collection: topics, data: { name } as never }))).id
}

/** Opens the project; what it can be asked to do. */
export const openServed = async (
  database: DatabaseAdapterObj,
  say: Say,
): Promise<Omit<Deeds, 'open'>> => {
  const payload = await openProject(database)
  watch(payload, say)
  const topicIds = { en: await topicOf(payload, 'en'), tr: await topicOf(payload, 'tr') }
  const dataOf = ({ headline, body, language }: Told) => ({
    headline,
    body,
    language,
    topics: [topicIds[language]],
  })
  const save = async (id: string, data: object, draft = false): Promise<void> => {
    await payload.update({ collection: stories, id, data: data as never, draft })
  }
  return {
    create: async (told) => {
      const data = { ...dataOf(told), _status: told.live ? 'published' : 'draft' }
      const { id } = await payload.create({ collection: stories, data: data as never })
      return String(id)
    },
    edit: ({ id, told }) => save(id, dataOf(told), true),
    publish: (id) => save(id, { _status: 'published' }),
    unpublish: (id) => save(id, { _status: 'draft' }),
    delete: async (id) => {
      await payload.delete({ collection: stories, id })
    },
    undo: async ({ id, headline }) => {
      const transactionID = (await payload.db.beginTransaction()) ?? undefined
      const req = { payload, transactionID } as never
      await payload.update({ collection: stories, id, data: { headline } as never, req })
      if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID)
    },
    list: async () => {
      const asked = { collection: stories, limit: 0, pagination: false, depth: 0 }
      const latest = await payload.find({ ...asked, draft: true, joins: false as never })
      const main = await payload.db.find<{ id: string | number; _status: string }>(asked)
      const live = new Map(main.docs.map((doc) => [doc.id, doc._status === 'published']))
      return latest.docs.map((doc) => {
        const { id, headline, body, language } = doc as unknown as Stored
        return { id: String(id), headline, body, language, live: live.get(id) ?? false }
      })
    },
    waiting: async () => (await payload.db.count({ collection: waiting })).totalDocs,
    keep: async () => void startStoryIndexing(payload),
    settle: () => startStoryIndexing(payload).settle(),
    rebuild: ({ diesAt, ...asked }) =>
      rebuildIndex(payload, {
        ...asked,
        onProgress: (done, total) => {
          say('rebuilding', done, total)
          if (diesAt !== undefined && done >= diesAt * total) process.kill(process.pid, 'SIGKILL')
        },
      }),
    forget: () => indexOf(payload).clear(),
    close: () => payload.destroy(),
  }
}
