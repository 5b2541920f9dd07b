import { startPublicReading, type PublicReading } from './startPublicReading.ts'

let reading: PublicReading
beforeAll(async () => {
  reading = await startPublicReading()
  for (const headline of ['Rain', 'Snow']) await reading.write({ headline })
})
afterAll(() => reading.close())

type Read = { collection: string; select?: Record<string, unknown> }

/** What a query reads of the database, and what it answers. */
const readsOf = async (query: string): Promise<{ reads: Read[]; data: unknown }> => {
  const { db } = reading.payload
  const { find } = db
  const reads: Read[] = []
  db.find = (args) => {
    reads.push(args as Read)
    return find.call(db, args) as never
  }
  try {
    const { data } = await reading.ask(query)
    return { reads, data }
  } finally {
    db.find = find
  }
}

describe('a reader’s question', () => {
  it('reads no body when none is served', async () => {
    const { reads } = await readsOf('{ articles { nodes { headline authors { name } } } }')
    expect(reads.map(({ collection }) => collection)).toEqual(['articles'])
    expect(reads[0]?.select).toHaveProperty('headline')
    expect(reads[0]?.select).not.toHaveProperty('body')
  })

  it('reads it when it is, through a fragment too', async () => {
    const { reads, data } = await readsOf(
      '{ articles { nodes { ...text } } } fragment text on Article { bodyText }',
    )
    expect(reads[0]?.select).toHaveProperty('body')
    expect(data).toEqual({
      articles: { nodes: [{ bodyText: 'Snow.' }, { bodyText: 'Rain.' }] },
    })
  })

  it('reads it for one article', async () => {
    const { data } = await readsOf('{ article(slug: "rain") { bodyHtml headline } }')
    expect(data).toEqual({ article: { bodyHtml: '<p>Rain.</p>', headline: 'Rain' } })
    const { reads } = await readsOf('{ article(slug: "rain") { headline } }')
    expect(reads[0]?.select).not.toHaveProperty('body')
  })

  it('looks up approvals only when their moment is asked for', async () => {
    const query = (fields: string) => `{ articles { nodes { factCheck { ${fields} } } } }`
    const status = await readsOf(query('status'))
    expect(status.reads.map(({ collection }) => collection)).toEqual(['articles'])
    const moment = await readsOf(query('approvedAt'))
    expect(moment.reads.map(({ collection }) => collection)).toEqual(['articles', 'fact-checks'])
  })
})
