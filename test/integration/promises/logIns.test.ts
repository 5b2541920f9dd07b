import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

type LoggedIn = { token?: string }
const logIn = async (email: string): Promise<string> => {
  const { body } = await newsroom.rest<LoggedIn>('POST', '/users/login', {
    body: { email, password },
  })
  return String(body.token)
}
const whoIs = async (token: string) => {
  const headers = { Authorization: `JWT ${token}` }
  const { body } = await newsroom.rest<{ user: { id: string; roles: string[] } | null }>(
    'GET',
    '/users/me',
    { headers },
  )
  return body.user
}

it('of one person on several machines at the same moment are all valid', async () => {
  const { id, email } = await newsroom.createUser('many-desks', ['reporter'])
  const tokens = await Promise.all(Array.from({ length: 6 }, () => logIn(email)))
  const seen = await Promise.all(tokens.map(whoIs))
  expect(seen.map((user) => user?.id)).toEqual(tokens.map(() => id))
})

it('change nothing else: a role taken away while the password was looked at stays away', async () => {
  const { id, email } = await newsroom.createUser('demoted', ['reporter', 'chief'])
  const [tokens] = await Promise.all([
    Promise.all(Array.from({ length: 4 }, () => logIn(email))),
    newsroom.rest('PATCH', `/users/${id}`, { as: 'admin', body: { roles: ['reporter'] } }),
  ])
  for (const token of tokens) expect((await whoIs(token))?.roles).toEqual(['reporter'])
})

it('end one by one', async () => {
  const { email } = await newsroom.createUser('two-desks', ['reporter'])
  const [here = '', there = ''] = [await logIn(email), await logIn(email)]
  const headers = { Authorization: `JWT ${here}` }
  expect((await newsroom.rest('POST', '/users/logout', { headers, body: {} })).status).toBe(200)
  expect(await whoIs(here)).toBeNull()
  expect(await whoIs(there)).not.toBeNull()
})
