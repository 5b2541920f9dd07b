import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import type { Place } from '../../../../support/adapters/Place.ts'

type Column = 'body' | 'lead' | 'names' | 'title'

/** What an engine holds of a story; the words of each field in the order they stand. */
export type Held = {
  updatedAt: string
  live: boolean
  date: string | null
  language: string
  facets: unknown
  profile: unknown
} & Record<Column, string[]>

export type Content = Map<string, Held>

const readSqlite = async (folder: string): Promise<Content> => {
  const file = join(folder, 'story-index.db')
  if (!existsSync(file)) return new Map()
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    // What stands where, word by word, out of the full-text index itself.
    await client.execute('CREATE VIRTUAL TABLE temp.places USING fts5vocab(main, words, instance)')
    const transaction = await client.batch(
      [
        'SELECT * FROM stories',
        'SELECT term, doc, col FROM temp.places ORDER BY doc, col, "offset"',
      ],
      'deferred',
    )
    const [rows, places] = transaction.map((result) => result.rows)
    const words = new Map<string, string[]>()
    for (const { term, doc, col } of places ?? []) {
      const key = `${doc} ${col}`
      words.set(key, [...(words.get(key) ?? []), String(term)])
    }
    const take = (row: unknown, column: string): string[] => {
      const key = `${row} ${column}`
      const taken = words.get(key) ?? []
      words.delete(key)
      return taken
    }
    const content = new Map(
      (rows ?? []).map((row): [string, Held] => [
        String(row.id),
        {
          updatedAt: String(row.updated),
          live: row.live === 1,
          date: row.date === null ? null : String(row.date),
          language: String(row.language),
          facets: JSON.parse(String(row.facets)),
          profile: JSON.parse(String(row.profile)),
          title: take(row.row, 'title'),
          names: take(row.row, 'names'),
          lead: take(row.row, 'lead'),
          body: take(row.row, 'body'),
        },
      ]),
    )
    if (words.size > 0) throw new Error(`Words of no story: ${[...words.keys()].join(', ')}`)
    return content
  } finally {
    client.close()
  }
}

type Row = Omit<Held, 'facets' | 'language' | Column> &
  Record<Column, string> & { _id: string; lang: string; told: unknown }

/** The text index cannot be read: it is asked for each story by the word of its headline that no other story has. */
const readMongo = async (url: string): Promise<Content> => {
  const client = await MongoClient.connect(url)
  try {
    const index = client.db().collection<Row>('story_index')
    const rows = await index.find({ gone: null } as object).toArray()
    const terms = (words: string) => words.split(' ').filter(Boolean)
    const content: Content = new Map(
      rows.map(({ _id: id, updatedAt, live, date, lang, told, profile, ...words }) => [
        id,
        {
          updatedAt,
          live,
          date,
          language: lang,
          facets: told,
          profile,
          title: terms(words.title),
          names: terms(words.names),
          lead: terms(words.lead),
          body: terms(words.body),
        },
      ]),
    )
    for (const [id, { title }] of content) {
      const where = { $text: { $search: title.at(-1) ?? '', $language: 'none' }, gone: null }
      const found = await index.find(where as object, { projection: { _id: 1 } }).toArray()
      if (found.length !== 1 || found[0]?._id !== id)
        throw new Error(`Story ${id} is not found by ${title.at(-1)}`)
    }
    return content
  } finally {
    await client.close()
  }
}

/** All that the engine of a project holds, read without the plugin. */
export const readIndex = ({ folder, url }: Place): Promise<Content> =>
  url === undefined ? readSqlite(folder) : readMongo(url)

/** What each of two indexes says of stories they do not agree about. */
export const differences = (one: Content, other: Content): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((id) => {
    const [left, right] = [one, other].map((each) => JSON.stringify(each.get(id) ?? null))
    return left === right ? [] : [`${id}: ${left} and ${right}`]
  })
