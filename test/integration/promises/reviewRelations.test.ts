import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

const nowhere = '00000000-0000-4000-8000-000000000000'

it.each([
  ['/quotes', { text: 'No ship waits', source: nowhere }],
  ['/articles?draft=true', { headline: 'Harbour opens', byline: ['nobody'] }],
  ['/articles?draft=true', { headline: 'Harbour opens', leadMedia: { image: nowhere } }],
  ['/people', { name: 'Ada Yalçın', roles: [{ title: 'Pilot', organization: nowhere }] }],
])(
  '%s: a record that does not exist is named as such, and nothing is written',
  async (path, body) => {
    type Body = { errors?: { code?: string }[] }
    const answer = await newsroom.rest<Body>('POST', path, { as: 'editor', body })
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([400, 'INVALID_INPUT'])
    for (const collection of ['articles', 'quotes', 'people'] as const)
      expect((await newsroom.payload.count({ collection })).totalDocs).toBe(0)
  },
)

it('by GraphQL too', async () => {
  const { body } = await newsroom.graphql(
    `mutation { createQuote(data: { text: "No ship waits", source: "${nowhere}" }) { id } }`,
    {},
    { as: 'editor' },
  )
  expect(body.errors?.[0]?.extensions?.code).toBe('INVALID_INPUT')
})
