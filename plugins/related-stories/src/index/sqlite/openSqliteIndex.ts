import type { Row } from '@libsql/client'
import { createFrequencies } from '../createFrequencies.ts'
import { rareTerms } from '../rareTerms.ts'
import { remember } from '../remember.ts'
import { stored } from '../termsOf.ts'
import {
  mayBeBeginning,
  weights,
  type Facet,
  type Hit,
  type Narrowed,
  type StoryIndex,
} from '../StoryIndex.ts'
import { openFile } from './openFile.ts'
import { putStatements, removeStatements } from './statements.ts'

const { title, names, lead, body } = weights
const rank = `bm25(${[title, names, lead, body].map((each) => each.toFixed(1)).join(', ')})`

/** So many stories that hold what was typed are weighed: a word that stands in all of them would take seconds. */
const mostWeighed = 3000

/** A term holds letters and digits alone; in quotes it is no operator either. */
const quoted = (term: string): string => `"${stored(term).replaceAll('"', '')}"`

const profileOf = (row: Row) => ({
  id: String(row.id),
  updatedAt: String(row.updated),
  live: row.live === 1,
  date: row.date === null ? null : String(row.date),
  language: String(row.language),
  facets: JSON.parse(String(row.facets)) as Record<string, Facet[]>,
  profile: JSON.parse(String(row.profile)) as unknown,
})

/** SQLite's FTS5 in a file of its own, which a server and command-line tools may use at once. */
export const openSqliteIndex = (path: string): StoryIndex => {
  const file = openFile(path)
  const best = async (match: string, narrowed: Narrowed, from = 0): Promise<Hit[]> => {
    const { limit, exclude = [], live, language } = narrowed
    const asked = async (most: number): Promise<{ hits: Hit[]; exhausted: boolean }> => {
      const { rows } = await file.read({
        sql: `SELECT stories.id AS id, stories.live AS live, stories.language AS language, found.rank AS rank
          FROM (SELECT rowid, rank FROM words WHERE words MATCH ? AND rowid >= ? AND rank MATCH '${rank}' ORDER BY rank LIMIT ?)
            AS found JOIN stories ON stories.row = found.rowid ORDER BY found.rank, stories.date DESC, stories.id`,
        args: [match, from, most],
      })
      const hits = rows
        .filter(
          (row) =>
            !exclude.includes(String(row.id)) &&
            (live === undefined || (row.live === 1) === live) &&
            (language === undefined || row.language === language),
        )
        .map((row) => ({ id: String(row.id), score: -Number(row.rank) }))
      return { hits: hits.slice(0, limit), exhausted: rows.length < most }
    }
    const narrow = live !== undefined || language !== undefined ? 3 : 1
    const first = await asked(limit * narrow + exclude.length)
    if (first.hits.length === limit || first.exhausted) return first.hits
    // To SQLite a negative limit is none.
    return (await asked(-1)).hits
  }

  const frequencies = createFrequencies(async (terms) => {
    const { rows } = await file.read({
      sql: 'SELECT term, doc FROM terms WHERE term IN (SELECT value FROM json_each(?))',
      args: [JSON.stringify(terms)],
    })
    return new Map(rows.map((row) => [String(row.term), Number(row.doc)]))
  })

  const count = remember(async () => {
    const { rows } = await file.read('SELECT count(*) AS count FROM stories')
    return Number(rows[0]?.count)
  })

  return {
    put: async (stories, { anyway = false } = {}) => {
      const newest = new Map<string, (typeof stories)[number]>()
      for (const story of stories)
        if (!(story.updatedAt < (newest.get(story.id)?.updatedAt ?? '')))
          newest.set(story.id, story)
      if (newest.size === 0) return []
      const results = await file.write(putStatements([...newest.values()], anyway))
      return (results.at(-1)?.rows ?? []).map((row) => String(row.id))
    },
    remove: async (ids) => {
      if (ids.length > 0) await file.write(removeStatements(ids, new Date()))
    },
    search: async (terms, narrowed) => {
      const rare = rareTerms(await frequencies.of(terms))
      return rare.length > 0 ? best(rare.map(quoted).join(' OR '), narrowed) : []
    },
    find: async (groups, narrowed) => {
      const filled = groups.filter((group) => group.length > 0)
      if (filled.length === 0) return []
      const match = filled
        .map((group, index) => {
          const isLast = index === filled.length - 1
          const asked = (term: string) =>
            isLast && mayBeBeginning(term) ? `${quoted(term)} *` : quoted(term)
          return `(${group.map(asked).join(' OR ')})`
        })
        .join(' AND ')
      const { rows } = await file.read({
        sql: `SELECT rowid AS row FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?`,
        args: [match, mostWeighed],
      })
      return best(match, narrowed, Number(rows[0]?.row ?? 0))
    },
    profiles: async (ids) => {
      const { rows } = await file.read({
        sql: 'SELECT * FROM stories WHERE id IN (SELECT value FROM json_each(?))',
        args: [JSON.stringify(ids)],
      })
      return new Map(rows.map(profileOf).map((profile) => [profile.id, profile]))
    },
    statistics: { count: count.ask, frequencyOf: frequencies.of },
    ids: async ({ after, limit }) => {
      const { rows } = await file.read({
        sql: 'SELECT id FROM stories WHERE id > ? ORDER BY id LIMIT ?',
        args: [after, limit],
      })
      return rows.map((row) => String(row.id))
    },
    note: async (name) => {
      const { rows } = await file.read({
        sql: 'SELECT value FROM notes WHERE name = ?',
        args: [name],
      })
      return rows[0] ? String(rows[0].value) : null
    },
    keep: async (name, value) => {
      await file.write([{ sql: 'INSERT OR REPLACE INTO notes VALUES (?, ?)', args: [name, value] }])
    },
    clear: async () => {
      await file.write([
        `INSERT INTO words (words) VALUES ('delete-all')`,
        'DELETE FROM stories',
        'DELETE FROM gone',
        `DELETE FROM notes WHERE name <> 'version'`,
      ])
      for (const each of [frequencies, count]) each.forget()
    },
    optimize: async () => {
      await file.write([`INSERT INTO words (words) VALUES ('optimize')`])
    },
    size: async () => {
      const { rows } = await file.read(
        'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
      )
      return Number(rows[0]?.bytes)
    },
    close: async () => file.close(),
  }
}
