import type { Client, InStatement } from '@libsql/client'
import { loadApprovals } from '../../../src/delivery/loadApprovals.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

it('finds a page’s approvals by its articles, however many rounds the archive has', async () => {
  const { client } = newsroom.payload.db as unknown as { client: Client }
  const execute = client.execute.bind(client) as (
    statement: InStatement,
  ) => ReturnType<Client['execute']>
  const statements: InStatement[] = []
  client.execute = ((statement: InStatement) => {
    statements.push(statement)
    return execute(statement)
  }) as Client['execute']
  await loadApprovals(
    newsroom.payload,
    Array.from({ length: 20 }, (_, index) => `article-${index}`),
  )
  client.execute = execute as Client['execute']

  const plans: string[] = []
  for (const statement of statements) {
    const { sql, args = [] } = statement as { sql: string; args?: [] }
    const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    plans.push(...rows.map(({ detail }) => String(detail)))
  }
  expect(plans.filter((step) => /^(SEARCH|SCAN)/.test(step))).toEqual([
    expect.stringMatching(/^SEARCH fact_checks USING INDEX \S*article\S* \(article_id=\?\)$/),
  ])
})
