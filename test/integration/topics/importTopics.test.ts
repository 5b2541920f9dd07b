import { jest } from '@jest/globals'
import { buildConfig, getPayload, type Payload } from 'payload'
import { Topics } from '../../../collections/Topics.ts'
import { importTopics } from '../../../src/topics/importTopics.ts'
import { mediaTopics, type Term } from '../../../src/topics/terms.ts'
import { newDatabase } from '../../support/databases.ts'

let payload: Payload
const database = newDatabase()
beforeAll(async () => {
  const config = buildConfig({
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    db: database.adapter(),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      Topics,
      {
        slug: 'articles',
        versions: { drafts: true },
        fields: [{ name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true }],
      },
    ],
  })
  payload = await getPayload({ config })
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const topic = async (code: string) => {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { code: { equals: code } },
    depth: 1,
    joins: false,
  })
  return docs[0] as unknown as Record<string, unknown> & { parent: Record<string, unknown> | null }
}
const everything = async () => {
  const { docs } = await payload.find({
    collection: 'topics',
    pagination: false,
    depth: 0,
    joins: false,
    sort: 'id',
  })
  return docs
}

it('imports all Media Topics as a tree, reading what there is once and writing each once', async () => {
  const seen: number[] = []
  const asked = (['find', 'findOne', 'create', 'updateOne', 'updateMany'] as const).map((kind) =>
    jest.spyOn(payload.db, kind),
  )
  const result = await importTopics(payload, { onProgress: (done) => seen.push(done) })
  expect(asked.map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1392, 0, 0])
  jest.restoreAllMocks()
  expect(result).toEqual({ created: 1392, updated: 0, unchanged: 0 })
  expect(seen).toEqual([200, 400, 600, 800, 1000, 1200, 1392])
  const terms = await mediaTopics()
  const child = terms.find(({ parent, retired }) => parent && !retired) as Term
  expect(await topic(child.code)).toMatchObject({
    name: child.name,
    definition: child.definition,
    retired: false,
    parent: { code: child.parent },
  })
  const { totalDocs } = await payload.count({
    collection: 'topics',
    where: { parent: { exists: false } },
  })
  expect(totalDocs).toBe(17)
})

it('keeps retired topics readable, marked so that nobody picks them', async () => {
  const retired = (await mediaTopics()).find((term) => term.retired) as Term
  expect(await topic(retired.code)).toMatchObject({ name: retired.name, retired: true })
  const { totalDocs } = await payload.count({
    collection: 'topics',
    where: { retired: { not_equals: true } },
  })
  expect(totalDocs).toBe(1392 - 308)
})

it('changes nothing the second time', async () => {
  const before = await everything()
  expect(await importTopics(payload)).toEqual({ created: 0, updated: 0, unchanged: 1392 })
  expect(await everything()).toEqual(before)
})

it('moves, renames and retires what a new release does, and keeps ids and the newsroom’s own topics', async () => {
  const own = await payload.create({
    collection: 'topics',
    data: { name: 'Our town' } as never,
  })
  const terms = await mediaTopics()
  const changed = terms.find(({ parent, retired }) => parent && !retired) as Term
  const { id } = await topic(changed.code)
  const release = terms.map((term) =>
    term === changed
      ? { ...term, name: 'a new name', parent: 'medtop:17000000', retired: '2026-01-31' }
      : term,
  )
  release.push({ code: 'medtop:29999999', name: 'a new topic', parent: changed.code })
  expect(await importTopics(payload, { terms: release })).toEqual({
    created: 1,
    updated: 1,
    unchanged: 1391,
  })
  expect(await topic(changed.code)).toMatchObject({
    id,
    name: 'a new name',
    retired: true,
    parent: { code: 'medtop:17000000' },
  })
  expect(await topic('medtop:29999999')).toMatchObject({ parent: { id } })
  expect(await payload.findByID({ collection: 'topics', id: own.id, joins: false })).toMatchObject({
    name: 'Our town',
  })
})

it('lets others write while it runs', async () => {
  const write = async (name: string) =>
    payload.create({ collection: 'topics', data: { name } as never })
  const terms = (await mediaTopics())
    .slice(0, 300)
    .map((term) => ({ ...term, name: `${term.name} again` }))
  const importing = importTopics(payload, { terms })
  const written = await Promise.all(['one', 'two', 'three'].map(write))
  expect(written).toHaveLength(3)
  expect(await importing).toEqual({ created: 0, updated: 300, unchanged: 0 })
})

it('writes none of a batch that fails half-way', async () => {
  const before = await everything()
  const good = { code: 'own:1', name: 'good' }
  const bad = { code: 'own:2', name: '' }
  await expect(importTopics(payload, { terms: [good, bad] })).rejects.toThrow()
  expect(await everything()).toEqual(before)
})
