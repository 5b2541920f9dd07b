import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { database } from '../../support/databases.ts'
import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { inBucket } from '../../support/stores.ts'
import type { Order, Outcome } from './support/instance.ts'
import { paint } from './support/paint.ts'
import { uploads } from './support/uploads.ts'

const script = fileURLToPath(new URL('support/instance.ts', import.meta.url))
const bucket = inBucket()

let newsroom: Newsroom
let other: ChildProcess
let folder: string
let token: string

beforeAll(async () => {
  newsroom = await startNewsroom()
  // On SQLite the second process is a command-line tool beside the server, on MongoDB it may be on another machine.
  folder = database === 'sqlite' ? newsroom.dataFolder : mkdtempSync(join(tmpdir(), 'galley-'))
  const secret = newsroom.config.secret
  other = fork(script, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, GALLEY_DATA: folder, PAYLOAD_SECRET: secret },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await Promise.race([once(other, 'message'), died()])
  const login = await newsroom.rest<{ token: string }>('POST', '/users/login', {
    body: { email: newsroom.users.reporter.email, password },
  })
  token = login.body.token
})
afterAll(async () => {
  const exited = once(other, 'exit')
  other.send({ does: 'stop' } satisfies Order)
  await exited
  await newsroom.close()
  rmSync(folder, { recursive: true, force: true })
})

const died = async (): Promise<never> => {
  await once(other, 'exit')
  throw new Error('The other instance is gone.')
}
const ask = async (order: Order): Promise<Outcome> => {
  const answer = once(other, 'message')
  other.send(order)
  return ((await answer) as [Outcome])[0]
}
const named = (filename: string) => `media/${filename}`

it('what one stores, the other serves', async () => {
  const [red, blue] = [await paint('red'), await paint('blue')]
  await uploads(newsroom).upload('POST', '/media', 'here.png', red)
  expect(await ask({ does: 'read', filename: 'here.png', token })).toEqual({
    status: 200,
    bytes: red.toString('base64'),
  })
  expect(await ask({ does: 'upload', name: 'there.png', colour: 'blue' })).toEqual({
    filename: 'there.png',
  })
  expect(await uploads(newsroom).fetchFile('there.png')).toEqual(blue)
  expect(existsSync(join(folder, 'media'))).toBe(false)
  expect(existsSync(join(newsroom.dataFolder, 'media'))).toBe(false)
})

it('what one refuses a reader, the other does too', async () => {
  expect(await ask({ does: 'read', filename: 'here.png', token: '' })).toMatchObject({
    status: 403,
  })
  expect((await newsroom.rest('GET', '/media/file/there.png')).status).toBe(403)
})

it('what one deletes, the other has no more', async () => {
  const { upload, fetchFile } = uploads(newsroom)
  const { doc } = await upload('POST', '/media', 'brief.png', await paint('grey'))
  await ask({ does: 'delete', id: String(doc?.id) })
  expect(await fetchFile('brief.png')).toBe(404)
  expect(bucket().objects.has(named('brief.png'))).toBe(false)
})

it('two pictures of one name at one moment do not end up in one file', async () => {
  const { upload, fetchFile } = uploads(newsroom)
  const [green, gold] = [await paint('green'), await paint('gold')]
  for (let round = 0; round < 8; round++) {
    const name = `twin${String.fromCharCode(97 + round)}.png`
    const [mine, theirs] = await Promise.all([
      upload('POST', '/media', name, green),
      ask({ does: 'upload', name, colour: 'gold' }),
    ])
    // One of them may be refused; whoever got a record has their own picture in it.
    expect(mine.doc ?? theirs.filename).toBeDefined()
    if (mine.doc) expect(await fetchFile(mine.doc.filename)).toEqual(green)
    if (theirs.filename) expect(await fetchFile(theirs.filename)).toEqual(gold)
  }
})
