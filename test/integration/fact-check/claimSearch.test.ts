import { database } from '../../support/databases.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

it('the newsroom has its index of claims’ words after the last migration, and what keeps it', async () => {
  const db = newsroom.payload.db as unknown as {
    client?: { execute: (sql: string) => Promise<{ rows: { name: string }[] }> }
    collections?: Record<
      string,
      { collection: { indexes: () => Promise<{ name: string; key: object }[]> } }
    >
  }
  if (database === 'sqlite') {
    // A later migration that makes the table of the claims anew takes the triggers away: make them again there.
    const found = await db.client?.execute(
      `SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger') AND name LIKE 'claims_search%'`,
    )
    expect(found?.rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'claims_search',
        'claims_search_insert',
        'claims_search_update',
        'claims_search_delete',
      ]),
    )
  } else {
    const indexes = (await db.collections?.claims?.collection.indexes()) ?? []
    expect(indexes.filter(({ key }) => Object.values(key).includes('text'))).toHaveLength(1)
  }
})
