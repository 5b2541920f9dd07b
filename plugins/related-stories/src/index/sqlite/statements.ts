import type { InStatement } from '@libsql/client'
import type { IndexedStory } from '../StoryIndex.ts'
import { wordsOf } from '../wordsOf.ts'

const rowOf = (story: IndexedStory) => ({
  ...wordsOf(story),
  id: story.id,
  updated: story.updatedAt,
  live: story.live ? 1 : 0,
  date: story.date,
  language: story.language,
  told: JSON.stringify(story.facets),
  profile: JSON.stringify(story.profile ?? null),
})

const given = `SELECT value->>'id' FROM json_each(?)`
/** Whatever is known of these stories is older than any version. */
const forgetting = [
  `DELETE FROM gone WHERE id IN (${given})`,
  `UPDATE stories SET updated = '' WHERE id IN (${given})`,
]

/**
 * Stories as one JSON text, which SQLite takes apart: many rows cost one value. The last statement tells those that were left
 * out; `anyway`: none.
 */
export const putStatements = (stories: readonly IndexedStory[], anyway: boolean): InStatement[] => {
  const json = JSON.stringify(stories.map(rowOf))
  return [
    ...(anyway ? forgetting : []),
    `DELETE FROM words WHERE rowid IN (SELECT stories.row FROM json_each(?) AS given
      JOIN stories ON stories.id = given.value->>'id' WHERE stories.updated <= given.value->>'updated')`,
    `INSERT INTO stories (id, updated, live, date, language, facets, profile)
      SELECT value->>'id', value->>'updated', value->>'live', value->>'date', value->>'language',
        value->>'told', value->>'profile' FROM json_each(?) AS given
      WHERE NOT EXISTS (SELECT 1 FROM gone WHERE gone.id = given.value->>'id' AND gone.at > given.value->>'updated')
      ON CONFLICT (id) DO UPDATE SET updated = excluded.updated, live = excluded.live, date = excluded.date,
        language = excluded.language, facets = excluded.facets, profile = excluded.profile
      WHERE excluded.updated >= stories.updated`,
    `INSERT INTO words (rowid, title, names, lead, body)
      SELECT stories.row, given.value->>'title', given.value->>'names', given.value->>'lead',
        given.value->>'body' FROM json_each(?) AS given
      JOIN stories ON stories.id = given.value->>'id' WHERE stories.updated = given.value->>'updated'`,
    `SELECT given.value->>'id' AS id FROM json_each(?) AS given
      LEFT JOIN stories ON stories.id = given.value->>'id' WHERE stories.updated IS NOT given.value->>'updated'`,
  ].map((sql) => ({ sql, args: [json] }))
}

/** Milliseconds for which somebody may still hold a version read before its story went. */
const memory = 24 * 60 * 60 * 1000

export const removeStatements = (ids: readonly string[], now: Date): InStatement[] => {
  const json = JSON.stringify(ids)
  const at = now.toISOString()
  const mine = 'IN (SELECT value FROM json_each(?))'
  return [
    {
      sql: `DELETE FROM words WHERE rowid IN (SELECT row FROM stories WHERE id ${mine})`,
      args: [json],
    },
    {
      sql: `INSERT OR REPLACE INTO gone (id, at) SELECT value,
        max(?, coalesce((SELECT updated || '+' FROM stories WHERE id = value), '')) FROM json_each(?)`,
      args: [at, json],
    },
    { sql: `DELETE FROM stories WHERE id ${mine}`, args: [json] },
    {
      sql: `DELETE FROM gone WHERE at < ?`,
      args: [new Date(now.getTime() - memory).toISOString()],
    },
  ]
}
