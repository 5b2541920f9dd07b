import { jest } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { startPublicReading, type Answer, type PublicReading } from './startPublicReading.ts'

const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code)

describe('the public API under hostile queries', () => {
  let reading: PublicReading

  beforeAll(async () => {
    reading = await startPublicReading()
    await reading.write({ headline: 'A quiet day' })
  })
  afterAll(() => reading.close())

  const forge = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const published = '2999-01-01T00:00:00.000Z'

  it.each([
    ['no cursor', { after: 'x' }],
    ['an empty cursor', { after: '' }],
    ['a forged cursor', { after: forge({ id: 1 }) }],
    ['a cursor that is no moment', { after: forge(['then', 'x']) }],
    ['an unknown language', { language: 'xx' }],
    ['an unknown section', { section: "world' OR 1=1 --" }],
    ['too long a page', { first: 101 }],
    ['a negative page', { first: -5 }],
    ['a page that is no number', { first: 'all' }],
    ['a page beyond 32 bits', { first: 99999999999 }],
  ])('refuses %s as INVALID_INPUT', async (_, variables) => {
    const answer = await reading.ask(
      'query($first: Int, $after: String, $language: String, $section: String) { articles(first: $first, after: $after, language: $language, section: $section) { nodes { slug } } }',
      variables,
    )
    expect(codes(answer)).toEqual(['INVALID_INPUT'])
    expect(answer.data?.articles ?? null).toBeNull()
  })

  it.each([
    ['an id of another kind in a cursor', { after: forge([published, "' OR 1=1 --"]) }],
    ['a topic that is SQL', { topic: "'; DROP TABLE articles; --" }],
    ['a topic that is a pattern', { topic: '%' }],
    ['a topic of NULs', { topic: '\u0000\u0000' }],
    ['a very long topic', { topic: 'x'.repeat(10_000) }],
  ])('answers %s without an error', async (_, variables) => {
    const answer = await reading.ask(
      'query($after: String, $topic: String) { articles(after: $after, topic: $topic) { nodes { slug } } }',
      variables,
    )
    expect(answer.errors).toBeUndefined()
  })

  it.each(["' OR '1'='1", '%', '../../etc/passwd', '\u0000', '{"$ne":null}', ''])(
    'finds no article under the slug %j',
    async (slug) => {
      const answer = await reading.ask('query($slug: String!) { article(slug: $slug) { id } }', {
        slug,
      })
      expect(answer).toEqual({ data: { article: null } })
    },
  )

  it.each([
    ['depth', `{ __schema { types { ${'ofType { '.repeat(20)} name ${'}'.repeat(20)} } } }`],
    ['aliases', `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['fields', `{ ${'__typename '.repeat(501)} }`],
    [
      'cost',
      `{ a: articles(first: 100) { nodes { body bodyHtml bodyText } } b: articles(first: 100) { nodes { body } } }`,
    ],
  ])('refuses a query over its %s with LIMIT_EXCEEDED', async (_, query) => {
    const response = await reading.send({ query })
    expect(response.status).toBe(400)
    expect(codes((await response.json()) as Answer)).toEqual(['LIMIT_EXCEEDED'])
  })

  it.each([
    ['a syntax error', { query: '{' }],
    ['too many tokens', { query: `{ ${'__typename '.repeat(1501)} }` }],
    [
      'nested introspection',
      {
        query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      },
    ],
    ['a fragment that is its own', { query: '{ ...A } fragment A on Query { ...A }' }],
    ['a batch', [{ query: '{ __typename }' }]],
    ['a mutation', { query: 'mutation { publishArticle(articleId: "a") { article { id } } }' }],
    ['a subscription', { query: 'subscription { articles { id } }' }],
    ['a collection of the desk', { query: '{ Users { docs { email } } }' }],
    [
      'a field of the desk',
      { query: '{ article(slug: "a-quiet-day") { createdBy embargo copy } }' },
    ],
    ['a total', { query: '{ articles { totalCount totalDocs } }' }],
    ['variables that are a list', { query: '{ __typename }', variables: [1] }],
    ['no query', {}],
    ['JSON that is none', '{"query":'],
    ['null', 'null'],
  ])('refuses %s', async (_, body) => {
    const response = await reading.send(body)
    expect(response.status).toBeLessThan(500)
    const answer = (await response.json()) as Answer
    expect(answer.data ?? null).toBeNull()
    expect(new Set(codes(answer))).toEqual(new Set(['INVALID_INPUT']))
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts:|stack/)
  })

  it('refuses a request that is too large, and a GET whose variables are no JSON', async () => {
    const large = await reading.send({ query: `{ __typename } # ${'x'.repeat(20_000)}` })
    expect(large.status).toBe(413)
    expect(codes((await large.json()) as Answer)).toEqual(['LIMIT_EXCEEDED'])
    const broken = await fetch(`${reading.address}?query={__typename}&variables={`)
    expect(broken.status).toBe(400)
    expect(codes((await broken.json()) as Answer)).toEqual(['INVALID_INPUT'])
  })

  it('tells a fault of its own without its details', async () => {
    const find = jest.spyOn(reading.payload.db, 'find')
    find.mockRejectedValueOnce(new Error('secret of the database'))
    const answer = await reading.ask('{ article(slug: "a-quiet-day") { id } }')
    find.mockRestore()
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR'])
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  it('shows the whole of its own schema, and nothing of the desk', async () => {
    const { data, errors } = await reading.ask(getIntrospectionQuery())
    expect(errors).toBeUndefined()
    const { types } = data?.__schema as { types: { name: string }[] }
    const names = types.map(({ name }) => name).filter((name) => !name.startsWith('__'))
    expect(names.sort()).toEqual(
      [
        'Article',
        'ArticleConnection',
        'ArticleEdge',
        'Author',
        'Boolean',
        'ClaimRating',
        'ClaimReview',
        'DateTime',
        'Dateline',
        'FactCheckSummary',
        'ID',
        'Image',
        'Int',
        'JSON',
        'Organization',
        'PageInfo',
        'Person',
        'Place',
        'Query',
        'Quote',
        'QuoteSource',
        'Related',
        'RelatedArticle',
        'Source',
        'Speaker',
        'String',
        'Thread',
        'ThreadEntry',
        'Topic',
      ].sort(),
    )
  })
})
