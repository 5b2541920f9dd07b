import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, type Client, type InStatement } from '@libsql/client'
import { runStoryLinkCommand } from '@galley/payload-related-stories'
import { createLocalReq } from 'payload'
import { startPublicReading, type PublicReading } from '../delivery/startPublicReading.ts'

let reading: PublicReading
beforeAll(async () => {
  reading = await startPublicReading()
  const { id: from } = await reading.write({ headline: 'Rain' })
  const { id: to } = await reading.write({ headline: 'Snow' })
  const user = { ...reading.users.editor, collection: 'users' as const }
  const req = await createLocalReq({ user }, reading.payload)
  await runStoryLinkCommand(req, 'createStoryLink', { from, to, type: 'follow-up' })
})
afterAll(() => reading.close())

/** How the database looks for what a query asks, table by table. It has no statistics here, as in a new newsroom. */
const plansOf = async (query: string, table: string): Promise<string[]> => {
  const { client } = reading.payload.db as unknown as { client: Client }
  const execute = client.execute.bind(client) as (
    statement: InStatement,
  ) => ReturnType<Client['execute']>
  const statements: InStatement[] = []
  client.execute = ((statement: InStatement) => {
    statements.push(statement)
    return execute(statement)
  }) as Client['execute']
  const { errors } = await reading.ask(query)
  client.execute = execute as Client['execute']
  if (errors) throw new Error(JSON.stringify(errors))
  const plans: string[] = []
  const aside = createClient({ url: pathToFileURL(join(reading.dataFolder, 'galley.db')).href })
  for (const statement of statements) {
    const { sql, args = [] } = statement as { sql: string; args?: [] }
    const { rows } = await aside.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    plans.push(...rows.map(({ detail }) => String(detail)))
  }
  aside.close()
  return plans.filter((step) => new RegExp(`^(SEARCH|SCAN|MULTI).*\\b${table}\\b`).test(step))
}

describe('however large the archive', () => {
  it.each(['', ', language: "en"'])('an article is found by its slug%s', async (language) => {
    const plans = await plansOf(`{ article(slug: "rain"${language}) { headline } }`, 'articles')
    expect(plans).toEqual(['SEARCH articles USING INDEX slug_language_idx (slug=? AND language=?)'])
  })

  it('a later page begins at its position', async () => {
    const page = await reading.ask('{ articles(first: 1) { pageInfo { endCursor } } }')
    const { pageInfo } = page.data?.articles as { pageInfo: { endCursor: string } }
    const query = `{ articles(first: 1, after: "${pageInfo.endCursor}") { nodes { headline } } }`
    expect(await plansOf(query, 'articles')).toEqual([
      'SEARCH articles USING INDEX _status_publishedAt_idx (_status=? AND published_at>? AND published_at<?)',
    ])
    const { data } = await reading.ask(query)
    expect(data).toEqual({ articles: { nodes: [{ headline: 'Rain' }] } })
  })

  it('related stories are found by their ids', async () => {
    const query = '{ articles { nodes { related { article { headline } } } } }'
    const [, targets] = await plansOf(query, 'articles')
    expect(targets).toBe('SEARCH articles USING INDEX sqlite_autoindex_articles_1 (id=?)')
  })

  it('a page’s approvals are found by its articles', async () => {
    const query = '{ articles { nodes { factCheck { approvedAt } } } }'
    expect(await plansOf(query, 'fact_checks')).toEqual([
      expect.stringMatching(/^SEARCH fact_checks USING INDEX \S*article\S* \(article_id=\?\)$/),
    ])
  })
})
