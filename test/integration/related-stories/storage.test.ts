import { commands } from '@galley/payload-related-stories'
import { channels } from './support/channels.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'

const [[, graphql] = []] = channels
let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const link = async (as: 'reporter' | 'editor', type = 'follow-up') => {
  const pair = await desk.pair()
  const outcome = await graphql?.(desk, 'createStoryLink', { ...pair, type }, as)
  return { ...pair, id: String(outcome?.link?.id) }
}
/** What is not there is null, whatever the database makes of it. */
const row = async (id: string): Promise<Record<string, unknown>> => ({
  decidedBy: null,
  decidedAt: null,
  ...(await desk.payload.findByID({ collection: 'story-links', id, depth: 0 })),
})

it('stores who and when', async () => {
  const before = Date.now()
  const { id, from, to } = await link('reporter')
  expect(await row(id)).toMatchObject({
    from,
    to,
    type: 'follow-up',
    state: 'suggested',
    proposedBy: desk.userIds.reporter,
    decidedBy: null,
    decidedAt: null,
  })
  await graphql?.(desk, 'rejectStoryLink', { linkId: id, note: 'not the same ship' }, 'editor')
  const rejected = await row(id)
  expect(rejected).toMatchObject({
    state: 'rejected',
    proposedBy: desk.userIds.reporter,
    decidedBy: desk.userIds.editor,
    note: 'not the same ship',
  })
  for (const at of [rejected.proposedAt, rejected.decidedAt]) {
    expect(Date.parse(String(at))).toBeGreaterThanOrEqual(before)
    expect(Date.parse(String(at))).toBeLessThanOrEqual(Date.now())
  }
})

it('tells both stories of each change, with before and after', async () => {
  const told = desk.events.length
  const { id, from, to } = await link('reporter')
  await graphql?.(desk, 'confirmStoryLink', { linkId: id, type: 'update-of' }, 'editor')
  await graphql?.(desk, 'unlinkStoryLink', { linkId: id }, 'editor')
  const shown = (type: string, state: string) => ({ link: id, from, to, type, state })
  const both = (event: object) => [from, to].map((article) => ({ article, ...event }))
  expect(desk.events.slice(told)).toEqual([
    ...both({ kind: 'link-suggested', before: null, after: shown('follow-up', 'suggested') }),
    ...both({
      kind: 'link-confirmed',
      before: shown('follow-up', 'suggested'),
      after: shown('update-of', 'confirmed'),
    }),
    ...both({ kind: 'link-removed', before: shown('update-of', 'confirmed'), after: null }),
  ])
})

it('is written by the commands alone', async () => {
  const { id, from, to } = await link('editor')
  const data = { from, to, type: 'see-also', state: 'confirmed', pairKey: 'x' }
  const answers = [
    await desk.rest('POST', '/story-links', 'editor', data),
    await desk.rest('PATCH', `/story-links/${id}`, 'editor', { state: 'rejected' }),
    await desk.rest('DELETE', `/story-links/${id}`, 'editor'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  const { body } = await desk.graphql(
    '{ __type(name: "Mutation") { fields { name } } }',
    {},
    'editor',
  )
  const names = (body.data as { __type: { fields: { name: string }[] } }).__type.fields
    .map(({ name }) => name)
    .filter((name) => /StoryLink/.test(name))
  expect(names.sort()).toEqual(Object.keys(commands).sort())
  expect((await row(id)).state).toBe('confirmed')
})

it('is read by who may read, and by nobody without a log-in', async () => {
  const { id, from } = await link('editor')
  const query = '{ StoryLinks { docs { id type state } } }'
  const read = async (as?: 'reader') => [
    (await desk.rest('GET', '/story-links', as)).status,
    (await desk.rest('GET', `/story-links/${id}`, as)).status,
    (await desk.rest('GET', `/related-stories/of/${from}`, as)).status,
    (await desk.graphql(query, {}, as)).body.errors === undefined,
  ]
  expect(await read('reader')).toEqual([200, 200, 200, true])
  expect(await read()).toEqual([403, 403, 401, false])
})

it('leaves both stories and their version history as they were', async () => {
  const pair = await desk.pair()
  const history = async (id: string) => ({
    versions: await desk.payload.countVersions({
      collection: posts,
      where: { parent: { equals: id } },
    }),
    article: await desk.payload.findByID({ collection: posts, id }),
  })
  const before = [await history(pair.from), await history(pair.to)]
  const made = await graphql?.(desk, 'createStoryLink', { ...pair, type: 'background' }, 'editor')
  await graphql?.(desk, 'unlinkStoryLink', { linkId: made?.link?.id }, 'editor')
  expect([await history(pair.from), await history(pair.to)]).toEqual(before)
})

describe('a deleted story', () => {
  it('takes its links along and tells the other one', async () => {
    const { from, to, id } = await link('editor')
    const told = desk.events.length
    await desk.payload.delete({ collection: posts, id: from })
    expect(await desk.stored(to)).toEqual([])
    expect(desk.events.slice(told)).toMatchObject([
      { article: to, kind: 'link-removed', before: { link: id, state: 'confirmed' }, after: null },
    ])
  })

  it('keeps its links when it is not deleted after all', async () => {
    const { from, to } = await link('editor')
    desk.breakEvents(true)
    await expect(desk.payload.delete({ collection: posts, id: to })).rejects.toThrow(/audit/)
    desk.breakEvents(false)
    expect(await desk.stored(from)).toEqual(['confirmed follow-up'])
    expect(await desk.payload.findByID({ collection: posts, id: to })).toMatchObject({ id: to })
  })

  it('takes them along in a bulk delete too', async () => {
    const { from, to } = await link('editor', 'same-event')
    await desk.payload.delete({ collection: posts, where: { id: { in: [from, to] } } })
    expect(await desk.stored(from)).toEqual([])
  })
})

it('survives when one side is taken down', async () => {
  const { from, to } = await link('editor')
  await desk.payload.update({
    collection: posts,
    id: to,
    data: { _status: 'published' } as never,
  })
  await desk.payload.update({ collection: posts, id: to, data: { _status: 'draft' } as never })
  expect(await desk.stored(from)).toEqual(['confirmed follow-up'])
})
