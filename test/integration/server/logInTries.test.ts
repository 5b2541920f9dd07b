import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { startServer } from '../schedule/support/startServer.ts'
import { insideOneMinute } from '../../support/insideOneMinute.ts'

let newsroom: Newsroom
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  newsroom = await startNewsroom()
  server = await startServer(newsroom.dataFolder)
})
afterAll(async () => {
  await server.stop()
  await newsroom.close()
})

interface Answer {
  data?: Record<string, { token?: string } | null>
  errors?: { extensions?: { code?: string }; path?: string[] }[]
}
const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(server.address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Answer }
}
const tries = (count: number): string =>
  `mutation { ${Array.from({ length: count }, (_, number) => `t${number}: loginUser(email: "nobody@galley.test", password: "guess ${number}") { token }`).join(' ')} }`
const known = `mutation { loginUser(email: "editor@galley.test", password: "${password}") { token } }`

it('one GraphQL request cannot try more passwords a minute than the form, and the form counts them too', async () => {
  await insideOneMinute(45_000)
  const welcome = await post('/api/graphql', { query: known })
  expect(welcome.body.data?.loginUser?.token).toEqual(expect.any(String))

  const { body } = await post('/api/graphql', { query: tries(80) })
  const codes = body.errors?.map(({ extensions }) => extensions?.code) ?? []
  expect(codes).toHaveLength(80)
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(21)
  expect(codes.slice(0, 59)).not.toContain('TOO_MANY_REQUESTS')

  const refused = await post('/api/graphql', { query: known }, { 'X-Galley-Asker': '203.0.113.9' })
  expect(refused.body.errors?.[0]?.extensions?.code).toBe('TOO_MANY_REQUESTS')
  const login = { email: 'editor@galley.test', password }
  expect((await post('/api/users/login', login)).status).toBe(429)
}, 120_000)
