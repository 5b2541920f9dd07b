import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

it.each([
  [
    'a missing variable',
    'mutation ($id: ID!) { publishArticle(articleId: $id) { article { id } } }',
    {},
  ],
  [
    'a variable of another type',
    'mutation ($id: ID!) { publishArticle(articleId: $id) { article { id } } }',
    { id: {} },
  ],
  ['an unknown field', '{ Articles { docs { secret } } }', {}],
  ['what is no GraphQL', '{ Articles {', {}],
])('%s is refused as INVALID_INPUT', async (_, query, variables) => {
  const { body, status } = await newsroom.graphql(query, variables, { as: 'editor' })
  expect(status).toBeLessThan(500)
  expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_INPUT'])
})

it('answers what is asked rightly as before', async () => {
  const { body } = await newsroom.graphql('{ Articles { docs { id } } }', {}, { as: 'editor' })
  expect(body).toEqual({ data: { Articles: { docs: [] } } })
})
