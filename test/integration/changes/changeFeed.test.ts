import { inTransaction } from '@galley/payload-fact-check'
import { createLocalReq } from 'payload'
import { createChangeFeed, type ChangeFeed } from '../../../src/changes/createChangeFeed.ts'
import { hubOf, onChange, type Change } from '../../../src/changes/hub.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
let feed: ChangeFeed
const told: Change[] = []
beforeAll(async () => {
  newsroom = await startNewsroom()
  feed = await createChangeFeed(newsroom.payload)
  onChange(newsroom.payload, (changes) => told.push(...changes))
})
beforeEach(() => {
  told.length = 0
})
afterAll(async () => {
  await feed.stop()
  await newsroom.close()
})

const write = async (headline: string): Promise<string> => {
  const { body } = await newsroom.rest<{ doc: { id: string } }>('POST', '/articles?draft=true', {
    as: 'reporter',
    body: { headline, language: 'en' },
  })
  return body.doc.id
}
const rows = async () => {
  const { docs } = await newsroom.payload.db.find<{
    id: string
    seq?: number | null
    document: string
    pending: boolean
  }>({ collection: 'changes', sort: 'seq', pagination: false, limit: 0 })
  return docs
}
/** What another process would have written down. */
const elsewhere = (document: string) =>
  newsroom.payload.db.create({
    collection: 'changes',
    data: {
      about: 'articles',
      document,
      origin: 'another process',
      pending: true,
      at: new Date().toISOString(),
    },
  })

it('tells this process of a change by the time its writer is answered', async () => {
  const id = await write('Ferry sails')
  expect(told).toContainEqual({ about: 'articles', document: id })
})

it('tells of a document once a transaction, and of nothing that was undone', async () => {
  const req = await createLocalReq({ user: newsroom.users.reporter }, newsroom.payload)
  const before = (await rows()).length
  await expect(
    inTransaction(req, async (own) => {
      await newsroom.payload.create({
        collection: 'articles',
        data: { headline: 'Never was', language: 'en' },
        draft: true,
        user: newsroom.users.reporter,
        req: own,
      })
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(told).toEqual([])
  expect(await rows()).toHaveLength(before)
  expect(hubOf(newsroom.payload.db).uncommitted.size).toBe(0)

  const id = await write('Ferry stays')
  expect(told.filter(({ document }) => document === id)).toHaveLength(1)
})

it('gives every committed change one place in the sequence, however many look at once', async () => {
  const others = await Promise.all([1, 2, 3].map(() => createChangeFeed(newsroom.payload)))
  await Promise.all(Array.from({ length: 12 }, (_, number) => write(`Story ${number}`)))
  await Promise.all([...others, feed].map((each) => each.look()))
  for (const other of others) await other.stop()
  await feed.look()
  const all = await rows()
  expect(all.filter(({ pending }) => pending)).toEqual([])
  const places = all.map(({ seq }) => seq)
  expect(new Set(places).size).toBe(places.length)
})

it('tells of what others changed, once, in order, and not again of its own', async () => {
  await write('Mine')
  await feed.look()
  told.length = 0
  for (const document of ['one', 'two', 'three']) {
    await elsewhere(document)
    await feed.look()
  }
  await feed.look()
  expect(told.map(({ document }) => document)).toEqual(['one', 'two', 'three'])
})

it('tells once however many look at once', async () => {
  await feed.look()
  told.length = 0
  const documents = Array.from({ length: 20 }, (_, number) => `number ${number}`)
  for (const document of documents) {
    await elsewhere(document)
    await Promise.all(Array.from({ length: 5 }, () => feed.look()))
  }
  expect(told.map(({ document }) => document)).toEqual(documents)
})

it('misses nothing that is committed late', async () => {
  const req = await createLocalReq({ user: newsroom.users.reporter }, newsroom.payload)
  let late = ''
  await inTransaction(req, async (own) => {
    const article = await newsroom.payload.create({
      collection: 'articles',
      data: { headline: 'Committed late', language: 'en' },
      draft: true,
      user: newsroom.users.reporter,
      req: own,
    })
    late = String(article.id)
    // As another process sees it: not there yet, while others go on.
    await feed.look()
  })
  await feed.look()
  const row = (await rows()).find(({ document }) => document === late)
  expect(row).toMatchObject({ pending: false })
  expect(row?.seq).toBeGreaterThan(0)
})

it('is served by no API', async () => {
  for (const as of ['admin', 'chief', undefined] as const)
    expect((await newsroom.rest('GET', '/changes', { as })).status).toBeGreaterThanOrEqual(400)
  const { body } = await newsroom.graphql('{ __schema { types { name } } }', {}, { as: 'admin' })
  expect(JSON.stringify(body)).not.toMatch(/"Changes?"/)
})
