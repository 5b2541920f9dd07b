import type { Db } from 'mongodb'
import { chainedOf, contentOf, plain, type Loose } from './plain.ts'
import type { Stored } from './Stored.ts'

/** Reads a newsroom's MongoDB database, collection by collection: nobody may be writing meanwhile. */
export const readMongo = async (database: Db): Promise<Stored> => {
  const all = async (collection: string): Promise<Loose[]> =>
    database.collection(collection).find().sort({ _id: 1 }).toArray()
  const rows = async <Name extends keyof Stored>(collection: string): Promise<Stored[Name]> =>
    (await all(collection)).map(({ _id, ...row }) => ({
      ...(plain(row) as Loose),
      id: String(_id),
    })) as unknown as Stored[Name]

  const versions = await all('_articles_versions')
  return {
    articles: (await all('articles')).map((row) => ({
      id: String(row._id),
      content: contentOf(row),
    })),
    versions: versions.map((row) => ({
      id: String(row._id),
      article: row.parent ? String(row.parent) : null,
      latest: row.latest === true,
      createdAt: (row.createdAt as Date).toISOString(),
      content: contentOf(row.version as Loose),
    })),
    events: (await all('desk-events')).map(chainedOf),
    rounds: await rows<'rounds'>('fact-checks'),
    schedules: await rows<'schedules'>('publication-schedules'),
    links: await rows<'links'>('story-links'),
    quotes: await rows<'quotes'>('quotes'),
    // Mongoose's plural of it.
    people: await rows<'people'>('peoples'),
  }
}
