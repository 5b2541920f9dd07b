import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, type Client } from '@libsql/client'
import { sql, sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
  type CollectionConfig,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { singleWriter } from '../../../src/database/singleWriter.ts'

const people: CollectionConfig = {
  slug: 'people',
  fields: [
    { name: 'name', type: 'text' },
    { name: 'wikidata', type: 'text', unique: true },
    { name: 'aliases', type: 'text', hasMany: true },
  ],
}

let folder: string
let url: string
let payload: Payload
const adapter = () => payload.db as unknown as SQLiteAdapter
const names = async (): Promise<string[]> => {
  const { docs } = await payload.find({ collection: 'people', limit: 0, pagination: false })
  return docs.map(({ name }) => name).sort()
}
const create = (name: string, req?: PayloadRequest) =>
  payload.create({ collection: 'people', data: { name, wikidata: name, aliases: ['a', 'b'] }, req })
const begin = async (): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}
const connectionOf = async (req: PayloadRequest) =>
  adapter().sessions[String(await req.transactionID)]?.db as unknown as SQLiteAdapter['drizzle']

const open = (key: string, patience?: number): Promise<Payload> => {
  const sqlite = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    wal: true,
    transactionOptions: {},
    push: true,
  })
  const config = buildConfig({
    secret: 'not much of one, but long',
    collections: [people],
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    db: singleWriter(sqlite, patience),
  })
  return getPayload({ config, key })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-writer-'))
  url = pathToFileURL(join(folder, 'people.db')).href
  payload = await open('usual')
})

beforeEach(async () => {
  await payload.delete({ collection: 'people', where: {} })
})

afterAll(async () => {
  await payload.destroy()
  rmSync(folder, { recursive: true })
})

it('lets a hundred writes at once through, one after the other', async () => {
  const wanted = Array.from({ length: 100 }, (_, index) => `person ${index}`)
  const made = await Promise.all(wanted.map((name) => create(name)))
  await Promise.all(
    made.map(({ id }, index) =>
      payload.update({ collection: 'people', id, data: { name: `renamed ${index}` } }),
    ),
  )
  expect(await names()).toEqual(wanted.map((_, index) => `renamed ${index}`).sort())
})

it('takes back all of a transaction that is given up, and lets the next one in', async () => {
  const req = await begin()
  await create('first', req)
  await create('second', req)
  await killTransaction(req)
  await create('third')
  expect(await names()).toEqual(['third'])
})

it('takes back what a failing write had already written', async () => {
  await create('taken')
  const results = await Promise.allSettled([create('taken'), create('free'), create('taken')])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
  expect(results[0]).toMatchObject({ reason: { name: 'ValidationError', status: 400 } })
  expect(await names()).toEqual(['free', 'taken'])
})

it('gives a bare adapter write a transaction of its own', async () => {
  const { id } = await create('before')
  const update = (name: string) =>
    adapter().updateOne({ collection: 'people', id, data: { name, aliases: ['c', 'd', 'e'] } })
  await Promise.all(['one', 'two', 'three'].map(update))
  const person = await payload.findByID({ collection: 'people', id })
  expect(person).toMatchObject({ name: 'three', aliases: ['c', 'd', 'e'] })
})

it('joins a write that brings its req to the transaction', async () => {
  const req = await begin()
  const { id } = await create('joined', req)
  await adapter().updateOne({ collection: 'people', id, data: { name: 'changed' }, req })
  expect(await names()).toEqual([])
  await commitTransaction(req)
  expect(await names()).toEqual(['changed'])
})

it('reports a commit the database refused, and lets the next one in', async () => {
  const req = await begin()
  const { id } = await create('orphan', req)
  const db = await connectionOf(req)
  await db.run(sql`PRAGMA defer_foreign_keys = ON`)
  await db.run(sql`UPDATE people_texts SET parent_id = 'nobody' WHERE parent_id = ${id}`)
  await expect(commitTransaction(req)).rejects.toMatchObject({
    code: expect.stringContaining('SQLITE_CONSTRAINT'),
  })
  await killTransaction(req)
  await create('after')
  expect(await names()).toEqual(['after'])
})

it('refuses a late write to a transaction that has ended', async () => {
  const req = await begin()
  const db = await connectionOf(req)
  await killTransaction(req)
  await expect(db.run(sql`DELETE FROM people`)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('This transaction has ended') },
  })
})

it('ends a transaction once, however many ask for it', async () => {
  const req = await begin()
  await create('once', req)
  const id = String(await req.transactionID)
  const ends = [adapter().commitTransaction(id), adapter().rollbackTransaction(id), create('next')]
  await Promise.all(ends)
  expect(await names()).toEqual(['next', 'once'])
})

describe('beside another connection', () => {
  let other: Client
  beforeEach(() => {
    other = createClient({ url })
  })
  afterEach(() => other.close())

  it('waits until that one has written', async () => {
    await other.execute('BEGIN IMMEDIATE')
    const waiting = Promise.all([create('patient'), create('calm')])
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(await names()).toEqual([])
    await other.execute('COMMIT')
    await waiting
    expect(await names()).toEqual(['calm', 'patient'])
  })
})

it('opens no further file for each transaction', async () => {
  await create('warm-up')
  const before = readdirSync('/dev/fd').length
  for (let index = 0; index < 150; index += 1) await create(`person ${index}`)
  expect(readdirSync('/dev/fd').length).toBeLessThan(before + 20)
})

describe('with little patience', () => {
  let usual: Payload
  beforeAll(async () => {
    usual = payload
    payload = await open('impatient', 3000)
  })
  afterAll(async () => {
    await payload.destroy()
    payload = usual
  })

  it('goes on waiting while the others get through, however many they are', async () => {
    const pause = async (name: string) => {
      const req = await begin()
      await create(name, req)
      await new Promise((resolve) => setTimeout(resolve, 400))
      await commitTransaction(req)
    }
    const wanted = Array.from({ length: 12 }, (_, index) => `slow ${index}`)
    await Promise.all(wanted.map(pause))
    expect(await names()).toEqual(wanted.sort())
  })

  it('fails a write that waits for its own transaction, and says why', async () => {
    const req = await begin()
    await expect(create('forgot its req')).rejects.toMatchObject({
      name: 'DatabaseBusyError',
      status: 503,
      data: { code: 'DATABASE_BUSY', because: expect.stringContaining('lacks its req') },
    })
    await commitTransaction(req)
    await create('after')
    expect(await names()).toEqual(['after'])
  })
})
