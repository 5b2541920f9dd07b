import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, type Row } from '@libsql/client'
import { chainedOf, contentOf, plain, type Loose } from './plain.ts'
import type { Stored } from './Stored.ts'

const json = new Set([
  'body',
  'inferences',
  'copy',
  'passageEditors',
  'before',
  'after',
  'approvedPassages',
])

/** `version_fact_check_status` → `factCheckStatus`; `version__status` → `_status`. */
const nameOf = (column: string): string =>
  column
    .replace(/^version_/, '')
    .replace(/(?<=[a-z])_id$/, '')
    .replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const looseOf = (row: Row): Loose => {
  const named = Object.entries(row).map(([column, value]) => {
    const name = nameOf(column)
    return [name, json.has(name) && typeof value === 'string' ? JSON.parse(value) : value]
  })
  return Object.fromEntries(named) as Loose
}

/** The relations of each row: the ids of `path`, in order. */
const relationsOf = (rows: Row[]): Map<string, Record<string, string[]>> => {
  const relations = new Map<string, Record<string, string[]>>()
  for (const { id: _, order: __, parent_id: parent, path, ...targets } of rows) {
    const own = relations.get(String(parent)) ?? {}
    const name = String(path).replace(/^version\./, '')
    const target = Object.values(targets).find((value) => value !== null)
    relations.set(String(parent), { ...own, [name]: [...(own[name] ?? []), String(target)] })
  }
  return relations
}

/** Reads a newsroom's SQLite file as one moment has it. */
export const readSqlite = async (dataFolder: string): Promise<Stored> => {
  const client = createClient({ url: pathToFileURL(join(dataFolder, 'galley.db')).href })
  try {
    const tables = [
      'articles',
      'articles_rels',
      '_articles_v',
      '_articles_v_rels',
      'desk_events',
      'fact_checks',
      'publication_schedules',
      'story_links',
      'quotes',
      'people',
    ] as const
    const order = (table: string) =>
      table.endsWith('_rels') ? ' order by parent_id, path, "order"' : ''
    const results = await client.batch(
      tables.map((table) => `select * from ${table}${order(table)}`),
      'read',
    )
    const rows = (table: (typeof tables)[number]): Row[] =>
      results[tables.indexOf(table)]?.rows ?? []
    const loose = (table: (typeof tables)[number]) =>
      rows(table).map((row) => plain(looseOf(row)) as Loose)
    const [main, versioned] = [
      relationsOf(rows('articles_rels')),
      relationsOf(rows('_articles_v_rels')),
    ]
    return {
      articles: rows('articles').map((row) => ({
        id: String(row.id),
        content: contentOf({ ...looseOf(row), ...main.get(String(row.id)) }),
      })),
      versions: rows('_articles_v').map(({ id, parent_id, latest, created_at, ...row }) => {
        const said = Object.entries(row).filter(([column]) => column.startsWith('version_'))
        const version = looseOf(Object.fromEntries(said) as unknown as Row)
        return {
          id: String(id),
          article: parent_id === null ? null : String(parent_id),
          latest: latest === 1,
          createdAt: String(created_at),
          content: contentOf({ ...version, ...versioned.get(String(id)) }),
        }
      }),
      events: rows('desk_events').map(looseOf).map(chainedOf),
      rounds: loose('fact_checks') as Stored['rounds'],
      schedules: loose('publication_schedules') as Stored['schedules'],
      links: loose('story_links') as Stored['links'],
      quotes: loose('quotes') as Stored['quotes'],
      people: loose('people') as Stored['people'],
    }
  } finally {
    client.close()
  }
}
