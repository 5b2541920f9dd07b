import type { Client } from '@libsql/client'
import { keepStatistics, refreshStatistics } from '../../../src/database/refreshStatistics.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

const reader = (): Client => (newsroom.payload.db as unknown as { client: Client }).client
const plan = async (): Promise<string> => {
  const asked = 'EXPLAIN QUERY PLAN SELECT * FROM heap WHERE common = 1 AND rare = 5'
  return String((await reader().execute(asked)).rows[0]?.detail)
}
/** Two indexes, of which the one that leaves two rows is declared first: unless it knows better, SQLite takes the last. */
const fillHeap = () =>
  reader().executeMultiple(`
    CREATE TABLE heap (id INTEGER PRIMARY KEY, common INT, rare INT);
    CREATE INDEX by_rare ON heap (rare);
    CREATE INDEX by_common ON heap (common);
    INSERT INTO heap SELECT value, value % 2, value FROM
      (WITH RECURSIVE count (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM count WHERE value < 5000) SELECT value FROM count);
  `)

it('lets the connection that reads choose its indexes by what is in the tables, while others write', async () => {
  await fillHeap()
  expect(await plan()).toContain('by_common')
  const write = (number: number) =>
    newsroom.rest('POST', '/people', { as: 'reporter', body: { name: `Person ${number}` } })
  const [, ...written] = await Promise.all([
    refreshStatistics(newsroom.payload),
    ...Array.from({ length: 10 }, (_, number) => write(number)),
  ])
  expect(written.map(({ status }) => status)).toEqual(Array(10).fill(201))
  expect(await plan()).toContain('by_rare')
})

it('says in the log that it could not, and goes on', async () => {
  const { payload } = newsroom
  const warned: unknown[] = []
  let fails = true
  const db = new Proxy(payload.db, {
    get: (adapter, name) => {
      if (name === 'beginTransaction' && fails) throw new Error('no disk')
      return Reflect.get(adapter, name)
    },
  })
  const logger = { warn: (entry: object) => warned.push(entry) }
  const statistics = keepStatistics({ ...payload, db, logger } as never, 50)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(warned.length).toBeGreaterThan(0)
  fails = false
  await new Promise((resolve) => setTimeout(resolve, 300))
  const before = warned.length
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(warned).toHaveLength(before)
  await statistics.stop()
})

it('finds the few changes that wait by their index, though all of them waited when it was counted', async () => {
  const waiting = Array.from(
    { length: 500 },
    (_, number) => `('w${number}', 1, '2026-03-01T10:00:00.000Z', 'articles', 'x', 'elsewhere')`,
  )
  await reader().execute(
    `INSERT INTO changes (id, pending, at, about, document, origin) VALUES ${waiting.join()}`,
  )
  await refreshStatistics(newsroom.payload)
  const planOf = async (asked: string): Promise<string[]> =>
    (
      await reader().execute(`EXPLAIN QUERY PLAN SELECT * FROM changes WHERE ${asked} LIMIT 500`)
    ).rows.map(({ detail }) => String(detail))
  expect(await planOf('pending = 1 ORDER BY at')).toEqual([
    'SEARCH changes USING INDEX pending_at_idx (pending=?)',
  ])
  expect(await planOf('seq > 5 ORDER BY seq, id DESC')).toContain(
    'SEARCH changes USING INDEX changes_seq_idx (seq>?)',
  )
})
