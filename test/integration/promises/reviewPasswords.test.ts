import { Writable } from 'node:stream'
import { pino } from 'pino'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
const said: string[] = []
beforeAll(async () => {
  newsroom = await startNewsroom()
  const listener = new Writable({
    write: (line, _, done) => {
      said.push(String(line))
      done()
    },
  })
  newsroom.payload.logger = pino({ level: 'debug' }, listener) as typeof newsroom.payload.logger
})
afterAll(() => newsroom.close())

/** A write that waits for itself would wait for 20 seconds, and every other write with it. */
const atOnce = 5000

it(
  'a forgotten password holds nobody up, whoever asks for it, by REST and GraphQL',
  async () => {
    for (const email of ['admin@galley.test', 'admin@galley.test', 'nobody@galley.test']) {
      const asked = newsroom.rest('POST', '/users/forgot-password', { body: { email } })
      const written = newsroom.payload.create({ collection: 'people', data: { name: 'Mert Aksu' } })
      expect((await asked).status).toBe(200)
      expect((await written).name).toBe('Mert Aksu')
      const query = 'mutation ($email: String!) { forgotPasswordUser(email: $email) }'
      const { body } = await newsroom.graphql(query, { email })
      expect(body.errors).toBeUndefined()
    }
    expect(said.join('')).toContain('Galley has no mail server')
    expect(said.join('')).not.toContain('@galley.test')
  },
  atOnce,
)
