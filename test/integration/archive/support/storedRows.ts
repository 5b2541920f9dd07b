import { createClient } from '@libsql/client'
import { MongoClient, ObjectId } from 'mongodb'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Newsroom } from '../../../support/newsroom.ts'

type Json = Record<string, unknown>

const fromMongo = async (url: string, article: string): Promise<Json> => {
  const client = await MongoClient.connect(url)
  try {
    const db = client.db()
    const of = async (name: string, where: Json) =>
      db.collection(name).find(where).sort({ createdAt: 1, seq: 1, round: 1 }).toArray()
    const id = new ObjectId(article)
    return {
      articles: await of('articles', { _id: id }),
      versions: await of('_articles_versions', { parent: id }),
      checks: await of('fact-checks', { article: id }),
      claims: await of('claims', { article: id }),
      plans: await of('publication-schedules', { article: id }),
      events: await of('desk-events', { article }),
    }
  } finally {
    await client.close()
  }
}

const fromSqlite = async (folder: string, article: string): Promise<Json> => {
  const client = createClient({ url: pathToFileURL(join(folder, 'galley.db')).href })
  const rows = async (sql: string) =>
    (await client.execute({ sql, args: [article] })).rows.map((row) => {
      // Rows of relations are counted through, whoever writes them.
      const { id, ...rest } = row
      return typeof id === 'number' ? rest : row
    })
  try {
    return {
      articles: await rows('select * from articles where id = ?'),
      relations: await rows(
        'select * from articles_rels where parent_id = ? order by path, "order"',
      ),
      versions: await rows('select * from _articles_v where parent_id = ? order by created_at'),
      versionRelations: await rows(
        'select r.* from _articles_v_rels r join _articles_v v on v.id = r.parent_id where v.parent_id = ? order by v.created_at, r.path, r."order"',
      ),
      checks: await rows('select * from fact_checks where article_id = ? order by round'),
      claims: await rows('select * from claims where article_id = ? order by created_at'),
      plans: await rows('select * from publication_schedules where article_id = ?'),
      events: await rows('select * from desk_events where article = ? order by seq'),
    }
  } finally {
    client.close()
  }
}

/** All that is stored of an article, as the database holds it: columns and fields, present or absent. */
export const storedRows = ({ databaseUrl, dataFolder }: Newsroom, article: string) =>
  databaseUrl ? fromMongo(databaseUrl, article) : fromSqlite(dataFolder, article)
