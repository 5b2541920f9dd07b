import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rebuildIndex, startStoryIndexing, type StoryIndex } from '@galley/payload-related-stories'
import type { CollectionSlug } from 'payload'
import { openSqliteIndex } from '../../../plugins/related-stories/src/index/sqlite/openSqliteIndex.ts'
import { database, newDatabase } from '../../support/databases.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'
import { contents, found, indexOf, settle } from './support/indexed.ts'

let desk: Desk
let index: StoryIndex
beforeAll(async () => {
  desk = await openDesk({ idType: 'number' })
  index = indexOf(desk.payload)
})
afterAll(() => desk.close())

const rename = (id: string, headline: string) =>
  desk.payload.update({ collection: posts, id, data: { headline } as never, draft: true })
const remove = (id: string) => desk.payload.delete({ collection: posts, id })

/** Has something happen once, right before the index is written. */
const before = (write: 'put' | 'remove', happens: () => Promise<unknown>): void => {
  const real = index[write].bind(index) as (given: never) => Promise<never>
  index[write] = async (given: unknown) => {
    index[write] = real
    await happens()
    return real(given as never)
  }
}

it('holds what the newsroom has, though a newer version was taken in that is no more', async () => {
  const id = await desk.article('Lighthouse sold')
  await settle(desk.payload)
  const kept = await contents(index, ['lighthous'])
  const [profile] = [...kept.values()]
  // The newsroom's backup of yesterday is put back, beside today's index.
  const newer = { title: 'Lighthouse burnt', summary: '', text: '', live: true }
  await index.put([{ ...profile!, ...newer, updatedAt: '2999-01-01T00:00:00.000Z' }])
  expect(await found(desk.payload, 'burnt')).toEqual([id])
  await rebuildIndex(desk.payload, { fresh: true })
  expect(await contents(index, ['lighthous'])).toEqual(kept)
})

it('loses a story that is gone, though its last version is dated tomorrow', async () => {
  const id = await desk.article('Tomorrow comes')
  await settle(desk.payload)
  const profile = (await index.profiles([id])).get(id)
  const told = { title: 'Tomorrow comes', summary: '', text: '', updatedAt: '2999-01-01T00:00:00Z' }
  await index.put([{ ...profile!, ...told }])
  await remove(id)
  await settle(desk.payload)
  expect(await found(desk.payload, 'tomorrow')).toEqual([])
})

it('does not bring back a story that goes while it is read', async () => {
  const id = await desk.article('Going fast')
  before('put', async () => {
    await remove(id)
    await index.remove([id])
  })
  await settle(desk.payload)
  expect(await found(desk.payload, 'going')).toEqual([])
})

// MongoDB gives no id out twice, and its index is in no file.
if (database === 'sqlite') {
  it('takes in a story whose id was another one’s, made while that one was being removed', async () => {
    const id = await desk.article('First of its id')
    await settle(desk.payload)
    await remove(id)
    let again: string | undefined
    before('remove', async () => {
      again = await desk.article('Second of its id')
    })
    await settle(desk.payload)
    expect(again).toBe(id)
    expect([await found(desk.payload, 'first'), await found(desk.payload, 'second')]).toEqual([
      [],
      [id],
    ])
  })

  it('forgets no change that waits in a row whose id was another one’s', async () => {
    await startStoryIndexing(desk.payload).stop()
    const id = await desk.article('Morning edition')
    before('put', async () => {
      // Another process takes the same change in; a new one gets its row's id.
      const waiting = 'story-index-waiting' as CollectionSlug
      await desk.payload.db.deleteMany({ collection: waiting, where: { id: { exists: true } } })
      await rename(id, 'Evening edition')
    })
    await settle(desk.payload)
    expect([await found(desk.payload, 'morning'), await found(desk.payload, 'evening')]).toEqual([
      [],
      [id],
    ])
  })

  describe('a file', () => {
    const place = newDatabase()
    const file = join(place.folder, 'own.db')
    afterAll(() => place.drop())
    const story = (id: string) => ({
      id,
      updatedAt: '2026-03-01T10:00:00.000Z',
      live: true,
      date: null,
      language: 'en',
      title: id,
      summary: '',
      text: '',
      facets: {},
      profile: null,
    })

    it('that another process made anew a moment ago has what is written now', async () => {
      const [mine, other] = [openSqliteIndex(file), openSqliteIndex(file)]
      await mine.put([story('a')])
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
      await other.put([story('b')])
      await mine.put([story('c')])
      expect(await other.ids({ after: '', limit: 5 })).toEqual(['b', 'c'])
      await Promise.all([mine.close(), other.close()])
    })
  })
}
