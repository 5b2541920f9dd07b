import { startStoryIndexing } from '@galley/payload-related-stories'
import { found, settle } from './support/indexed.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'

const words = 'Night ferry to Ellery Island halted by an engine fire in the eel harvest'
let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    options: {
      date: 'createdAt',
      text: ({ headline }) => {
        if (String(headline).startsWith('Unreadable')) throw new Error('Not to be read')
        return `${String(headline)}. The harbour master said so on the quay.`
      },
    },
  })
})
afterAll(() => desk.close())

type Row = { story: string; at: string }
const waiting = async () => {
  const { docs } = await desk.payload.find({ collection: 'story-index-waiting' as never })
  return docs as unknown as Row[]
}

it('a story that cannot be read keeps no other out of the index, nor from being looked up when it goes live', async () => {
  const older = await desk.article(words)
  for (const other of ['Council meets', 'Bread prices', 'A wolf in the city'])
    await desk.article(other)
  await settle(desk.payload)
  await startStoryIndexing(desk.payload).stop()
  const unreadable = await desk.article('Unreadable')
  const newer = await desk.article(`${words}, again`)
  await desk.payload.update({
    collection: posts,
    id: newer,
    data: { _status: 'published' } as never,
  })
  await settle(desk.payload)
  expect((await found(desk.payload, 'ferry')).sort()).toEqual([older, newer].sort())
  expect(await desk.stored(newer)).toEqual([expect.stringMatching(/^suggested /)])
  // It stands in line, and is due again only after a while.
  const left = await waiting()
  expect(left.map(({ story }) => story)).toEqual([unreadable])
  expect(Date.parse(left[0]?.at ?? '')).toBeGreaterThan(Date.now() + 30_000)
})
