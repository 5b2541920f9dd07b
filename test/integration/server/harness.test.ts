import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

it('has one user a role, who can log in', async () => {
  for (const [role, user] of Object.entries(newsroom.users)) {
    const me = await newsroom.rest<{ user: { id: string; roles: string[] } | null }>(
      'GET',
      '/users/me',
      { as: user },
    )
    expect(me.body.user).toMatchObject({ id: user.id, roles: [role] })
  }
})

it('knows nobody who did not log in', async () => {
  const me = await newsroom.rest<{ user: unknown }>('GET', '/users/me')
  expect(me.body.user).toBeNull()
})

it('answers GraphQL as its route does, errors included', async () => {
  const query = 'query { meUser { user { id } } }'
  const asked = await newsroom.graphql(query, {}, { as: 'editor' })
  expect(asked.body.data).toEqual({ meUser: { user: { id: newsroom.users.editor.id } } })

  const wrong = await newsroom.graphql('query ($id: String!) { Person(id: $id) { id } }', {})
  expect(wrong.body.errors).toHaveLength(1)
})

it('keeps what was written over a restart', async () => {
  const { id } = await newsroom.payload.create({ collection: 'people', data: { name: 'Ada' } })
  await newsroom.restart()
  const person = await newsroom.payload.findByID({ collection: 'people', id })
  expect(person.name).toBe('Ada')
  const found = await newsroom.rest('GET', `/people/${id}`, { as: 'reporter' })
  expect(found).toMatchObject({ status: 200, body: { name: 'Ada' } })
})
