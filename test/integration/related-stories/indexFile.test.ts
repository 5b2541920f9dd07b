import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rebuildIndex } from '@galley/payload-related-stories'
import { database } from '../../support/databases.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { contents, found, indexOf, settle } from './support/indexed.ts'

let newsroom: Newsroom
let ids: string[]
const write = async (headline: string): Promise<string> => {
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    draft: true,
    data: { headline, language: 'en' },
    context: {},
    user: newsroom.users.reporter,
    overrideAccess: false,
  })
  return id
}
const file = () => join(newsroom.dataFolder, 'story-index.db')
const all = () => contents(indexOf(newsroom.payload), ['storm', 'harbour', 'three'])
beforeAll(async () => {
  newsroom = await startNewsroom()
  ids = [await write('Storm one'), await write('Harbour two'), await write('Storm three')]
  await settle(newsroom.payload)
})
afterAll(() => newsroom.close())

// The file of its own that SQLite has; on MongoDB the database keeps the index.
if (database === 'sqlite')
  describe('an index file', () => {
    it.each([
      ['missing', () => rmSync(file())],
      ['empty', () => truncateSync(file())],
      ['no database', () => writeFileSync(file(), 'x'.repeat(10_000))],
      ['cut off', () => truncateSync(file(), 8192)],
    ])('that is %s is made again, and filled', async (_, damage) => {
      const before = await all()
      expect([...before.keys()].sort()).toEqual([...ids].sort())
      await indexOf(newsroom.payload).close()
      for (const part of ['-wal', '-shm']) rmSync(file() + part, { force: true })
      damage()
      // A search in the meantime may find less, and breaks nothing.
      await found(newsroom.payload, 'storm')
      await settle(newsroom.payload)
      expect(await all()).toEqual(before)
    })

    it('that vanishes under a running newsroom is made again', async () => {
      const before = await all()
      for (const part of ['', '-wal', '-shm']) rmSync(file() + part, { force: true })
      const until = Date.now() + 10_000
      do {
        await new Promise((resolve) => setTimeout(resolve, 100))
        await settle(newsroom.payload)
      } while ((await all()).size < before.size && Date.now() < until)
      expect(await all()).toEqual(before)
    })
  })

const beside = async () => {
  const child = fork(join(import.meta.dirname, 'support/rebuildBeside.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  expect(await once(child, 'message')).toContain('ready')
  return { child, ended: once(child, 'exit') }
}

it('a process that is killed while it makes it again leaves it whole', async () => {
  const before = await all()
  const { child, ended } = await beside()
  child.send('go')
  ids.push(await write('Storm at night'))
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
  child.kill('SIGKILL')
  await ended
  await settle(newsroom.payload)
  const after = await all()
  expect([...after.keys()].sort()).toEqual([...ids].sort())
  for (const [id, story] of before) expect(after.get(id)).toEqual(story)
  expect(await rebuildIndex(newsroom.payload)).toBe(ids.length)
  expect(await all()).toEqual(after)
})

it('two processes make it again at once, while stories are saved', async () => {
  const { child, ended } = await beside()
  child.send('go')
  const writing = (async () => {
    for (let number = 0; number < 15; number++) ids.push(await write(`Storm number ${number}`))
  })()
  while (child.exitCode === null && child.signalCode === null) {
    await rebuildIndex(newsroom.payload, { atOnce: 1 })
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await Promise.all([ended, writing])
  expect(child.exitCode).toBe(0)
  await settle(newsroom.payload)
  expect((await found(newsroom.payload, 'storm')).length).toBe(18)
  expect([...(await all()).keys()].sort()).toEqual([...ids].sort())
})
