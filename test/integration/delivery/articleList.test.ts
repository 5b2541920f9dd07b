import { jest } from '@jest/globals'
import { startPublicReading, type PublicReading } from './startPublicReading.ts'

type Page = {
  nodes: { slug: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const pageQuery = `query Page($first: Int, $after: String, $section: String, $language: String, $topic: String) {
  articles(first: $first, after: $after, section: $section, language: $language, topic: $topic) {
    edges { cursor node { slug } }
    nodes { slug }
    pageInfo { hasNextPage endCursor }
  }
}`

describe('the public list of articles', () => {
  let reading: PublicReading
  let topic: { id: string }

  const page = async (variables: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await reading.ask(pageQuery, variables)
    expect(errors).toBeUndefined()
    return data?.articles as Page
  }
  const slugs = async (variables: Record<string, unknown>) =>
    (await page(variables)).nodes.map(({ slug }) => slug)

  beforeAll(async () => {
    reading = await startPublicReading()
    const { payload, write } = reading
    topic = await payload.create({
      collection: 'topics',
      data: { name: 'Ferries', code: 'medtop:99000001' },
    })
    const other = await payload.create({
      collection: 'topics',
      data: { name: 'Ferries', code: 'medtop:99000002' },
    })
    for (let day = 1; day <= 9; day++)
      await write({
        headline: `Ferry ${day}`,
        section: day % 2 ? 'economy' : 'world',
        topics: day <= 3 ? [topic.id, other.id] : [],
      })
    await write({ headline: 'Vapur', language: 'tr', section: 'economy' })
    await write({
      headline: 'Not out yet',
      section: 'economy',
      topics: [topic.id],
      _status: 'draft',
    })
  })
  afterAll(() => reading.close())

  it('gives the newest publication first and no draft', async () => {
    expect(await slugs({})).toEqual([
      'vapur',
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((day) => `ferry-${day}`),
    ])
  })

  it('walks all articles once, page by page, while others are published', async () => {
    const walked: string[] = []
    let after: string | null = null
    for (let step = 0; step < 20; step++) {
      const { nodes, pageInfo }: Page = await page({ first: 3, after, language: 'en' })
      walked.push(...nodes.map(({ slug }) => slug))
      if (step === 1) await reading.write({ headline: 'Late ferry' })
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(walked).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((day) => `ferry-${day}`))
  })

  it('walks articles published in the same millisecond once', async () => {
    const { payload } = reading
    const { docs } = await payload.find({
      collection: 'articles',
      where: { _status: { equals: 'published' } },
      pagination: false,
    })
    const before = new Map(docs.map(({ id, publishedAt }) => [id, publishedAt]))
    for (const { id } of docs)
      await payload.db.updateOne({
        collection: 'articles',
        id,
        data: { publishedAt: '2026-02-09T06:00:00.000Z' },
      })
    const walked: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = await page({ first: 2, after })
      walked.push(...nodes.map(({ slug }) => slug))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after && walked.length <= docs.length)
    expect([...walked].sort()).toEqual(docs.map(({ slug }) => slug).sort())
    for (const [id, publishedAt] of before)
      await payload.db.updateOne({
        collection: 'articles',
        id,
        data: { publishedAt },
      })
  })

  it('can be narrowed by language, section and topic', async () => {
    expect(await slugs({ language: 'tr' })).toEqual(['vapur'])
    expect(await slugs({ section: 'world' })).toEqual(['ferry-8', 'ferry-6', 'ferry-4', 'ferry-2'])
    const ferries = ['ferry-3', 'ferry-2', 'ferry-1']
    expect(await slugs({ topic: topic.id })).toEqual(ferries)
    expect(await slugs({ topic: 'medtop:99000001' })).toEqual(ferries)
    expect(await slugs({ topic: 'Ferries' })).toEqual(ferries)
    expect(await slugs({ topic: 'Ferries', section: 'world' })).toEqual(['ferry-2'])
    expect(await slugs({ topic: 'no such topic' })).toEqual([])
  })

  it('carries cursors that continue after their own article', async () => {
    const { data } = await reading.ask(pageQuery, { language: 'en', first: 5 })
    const { edges } = data?.articles as { edges: { cursor: string; node: { slug: string } }[] }
    const [, , third, fourth] = edges
    expect((await slugs({ language: 'en', first: 1, after: third?.cursor }))[0]).toBe(
      fourth?.node.slug,
    )
  })

  it('asks the database a handful of questions, however long the page', async () => {
    const find = jest.spyOn(reading.payload.db, 'find')
    const { errors } = await reading.ask(
      '{ articles { nodes { slug factCheck { approvedAt } related { article { slug } } quotes { text } } } }',
    )
    expect(errors).toBeUndefined()
    expect(find.mock.calls.length).toBeGreaterThan(1)
    expect(find.mock.calls.length).toBeLessThanOrEqual(5)
    find.mockRestore()
  })
})
