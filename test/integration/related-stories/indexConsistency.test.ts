import { rebuildIndex, startStoryIndexing } from '@galley/payload-related-stories'
import type { Payload, PayloadRequest } from 'payload'
import { randomFrom } from '../../kill/support/random.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'
import { contents, indexOf, settle } from './support/indexed.ts'

/** In one process that goes on, with versions that are restored and writes that are undone; indexKilled.test.ts kills it. */
const operations = Number(process.env.GALLEY_INDEX_OPERATIONS ?? 300)
const seed = Number(process.env.GALLEY_INDEX_SEED ?? Date.now() % 1_000_000)

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const words = ['storm', 'harbour', 'ferry', 'isik', 'council', 'quake', 'museum', 'train']

type Life = { payload: Payload; ids: string[] }

const perform = async ({ payload, ids }: Life, below: (most: number) => number): Promise<void> => {
  const word = () => words[below(words.length)] ?? ''
  const headline = `${word()} ${word()}`
  const at = below(ids.length || 1)
  const id = ids[at]
  const update = (data: object, draft = false) =>
    payload.update({ collection: posts, id: id ?? '', data: data as never, draft })
  const kind = ids.length < 5 ? 0 : below(10)
  if (kind <= 2 || id === undefined) {
    const data = { headline, _status: below(2) ? 'published' : 'draft' } as never
    const made = await payload.create({ collection: posts, data })
    ids.push(String(made.id))
  } else if (kind <= 4) await update({ headline }, true)
  else if (kind === 5) await update({ headline, _status: 'published' })
  else if (kind === 6) await update({ _status: 'published' })
  else if (kind === 7) await update({ _status: 'draft' })
  else if (kind === 8) {
    const versions = await payload.findVersions({
      collection: posts,
      where: { parent: { equals: id } },
    })
    const version = versions.docs[below(versions.docs.length)]
    if (version) await payload.restoreVersion({ collection: posts, id: String(version.id) })
  } else {
    ids.splice(at, 1)
    await payload.delete({ collection: posts, id })
  }
}

/** What is undone leaves no trace. */
const undone = async ({ payload, ids }: Life, headline: string): Promise<void> => {
  const transactionID = await payload.db.beginTransaction()
  const req = { payload, transactionID } as unknown as PayloadRequest
  await payload.update({ collection: posts, id: ids[0] ?? '', data: { headline } as never, req })
  if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
}

it(`equals a rebuild after ${operations} random operations (GALLEY_INDEX_SEED=${seed})`, async () => {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random.below(limit))
  const life: Life = { payload: desk.payload, ids: [] }
  for (let number = 0; number < operations; number++) {
    await perform(life, below)
    // Now it is kept current, now it is not, now it is stopped in the middle.
    const luck = below(40)
    if (luck === 0) await startStoryIndexing(desk.payload).stop()
    else if (luck < 3) void startStoryIndexing(desk.payload).settle()
    else if (luck === 3) await undone(life, 'undoneword storm')
  }
  await settle(desk.payload)
  await startStoryIndexing(desk.payload).stop()
  const index = indexOf(desk.payload)
  const kept = await contents(index, [...words, 'undoneword'])
  expect([...kept.keys()].sort()).toEqual([...life.ids].sort())
  const { docs } = await desk.payload.find({
    collection: posts,
    limit: 0,
    pagination: false,
    draft: false,
  })
  const live = docs.filter((doc) => (doc as { _status?: string })._status === 'published')
  expect([...kept.values()].flatMap(({ id, live }) => (live ? [id] : [])).sort()).toEqual(
    live.map(({ id }) => String(id)).sort(),
  )
  await rebuildIndex(desk.payload, { fresh: true })
  expect(await contents(index, [...words, 'undoneword'])).toEqual(kept)
  await index.clear()
  await rebuildIndex(desk.payload)
  expect(await contents(index, [...words, 'undoneword'])).toEqual(kept)
}, 3_600_000)
