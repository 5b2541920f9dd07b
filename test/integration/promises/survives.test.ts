import { startServer } from '../schedule/support/startServer.ts'
import { startNewsroom, password, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

/** Payload looks at such a path in the background, and throws there. */
const questions = [
  '/api/articles?where[quotes.source.note][like]=x',
  '/api/articles?where[quotes.source.identity][like]=x',
  '/api/articles?where[createdBy.person.name][like]=x',
  '/api/quotes?where[source.custodians.email][like]=x&where[source.custodians.salt][like]=x',
  '/api/people?where[articles.sources.identity][like]=x',
]

it('no question ends the server, whoever asks', async () => {
  const server = await startServer(newsroom.dataFolder)
  const login = await fetch(`${server.address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: newsroom.users.reporter.email, password }),
  })
  const { token } = (await login.json()) as { token: string }
  expect(token).toBeTruthy()
  for (const question of questions)
    for (const headers of [undefined, { authorization: `JWT ${token}` }]) {
      const answer = await fetch(`${server.address}${question}`, { headers })
      expect(answer.status).toBeLessThan(500)
    }
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
  expect(await server.stop()).toBe(0)
})
