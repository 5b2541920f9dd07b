import { commands } from '@galley/payload-related-stories'
import { channels } from './support/channels.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'
import { told } from './support/told.ts'

const [[, graphql] = []] = channels
let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ options: { summary: 'headline', date: 'createdAt' } })
})
afterAll(() => desk.close())
const { list, page } = told(() => desk)

let age = 0
/** A suggestion as the ranking writes it: not by anybody, with a score and its reasons. */
const proposed = async (from: string, to: string, data: Record<string, unknown> = {}) => {
  const row = await desk.payload.db.create({
    collection: 'story-links',
    data: {
      from,
      to,
      type: 'same-event',
      state: 'suggested',
      pairKey: `${from} ${to}`,
      proposedAt: new Date(Date.now() - ++age * 60_000).toISOString(),
      score: 0.5,
      reasons: [{ kind: 'people', names: ['Ada'] }, { kind: 'words' }],
      ...data,
    },
  })
  return String(row.id)
}
const tell = (linkId: string, command: keyof typeof commands, more: object = {}) =>
  graphql?.(desk, command, { linkId, ...more }, 'editor')

it('shows suggestions with both stories, the last first, a page at a time', async () => {
  const pairs = []
  for (let index = 0; index < 5; index++) pairs.push(await desk.pair())
  const ids: string[] = []
  for (const { from, to } of pairs)
    ids.push(await proposed(from, to, { score: 0.9 - ids.length / 10 }))
  const first = await page('?limit=2')
  expect(first).toMatchObject({ tab: 'new', counts: { new: 5, older: 0, news: 0 } })
  expect(first.rows[0]).toMatchObject({
    id: ids[0],
    state: 'suggested',
    type: 'same-event',
    from: { id: pairs[0]?.from, title: 'One', summary: 'One', label: 'Same event', news: null },
    to: { id: pairs[0]?.to, title: 'Other' },
    newer: 'to',
    score: 0.9,
    reasons: [{ kind: 'people', names: ['Ada'] }, { kind: 'words' }],
    mayDecide: true,
    mayUndo: false,
  })
  const second = await page(`?limit=2&after=${first.after}`)
  // Decided meanwhile: what follows is neither shown twice nor left out.
  await tell(String(ids[0]), 'confirmStoryLink')
  const third = await page(`?limit=2&after=${second.after}`)
  expect([first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids)
  expect(third.after).toBeNull()
  expect((await page('?minScore=0.65')).rows.map(({ id }) => id)).toEqual([ids[1], ids[2]])
  expect((await list(String(pairs[1]?.from)))[0]).toMatchObject({
    score: 0.8,
    reasons: [{ kind: 'people' }, { kind: 'words' }],
  })
  for (const id of ids.slice(1)) await tell(id, 'rejectStoryLink')
})

it('keeps an old story that should point to a new one apart from stories of the same days', async () => {
  const old = await desk.article('Old', { createdAt: '2020-02-03T00:00:00.000Z' })
  const recent = await desk.article('New')
  const { link } =
    (await graphql?.(
      desk,
      'createStoryLink',
      { from: recent, to: old, type: 'background' },
      'reporter',
    )) ?? {}
  const older = await page('?tab=older')
  expect(older).toMatchObject({ counts: { new: 0, older: 1, news: 0 }, rows: [{ newer: 'from' }] })
  expect((await page('?tab=new')).rows).toEqual([])
  await tell(String(link?.id), 'rejectStoryLink')
})

it('asks the database as often for a hundred pairs as for one', async () => {
  const story = await desk.article('Main')
  const count = async () => {
    const { db } = desk.payload
    let asked = 0
    const kept = {
      find: db.find,
      findOne: db.findOne,
      queryDrafts: db.queryDrafts,
      count: db.count,
    }
    for (const name of Object.keys(kept) as (keyof typeof kept)[])
      Object.assign(db, {
        [name]: (...args: unknown[]) => {
          asked++
          return (kept[name] as (...args: unknown[]) => unknown).apply(db, args)
        },
      })
    await page('?limit=100')
    await list(story)
    Object.assign(db, kept)
    return asked
  }
  await proposed(story, await desk.article('A'))
  const one = await count()
  const ids: string[] = []
  for (let index = 0; index < 60; index++)
    ids.push(await proposed(story, await desk.article(`S${index}`)))
  expect((await page('?limit=100')).rows.length).toBe(61)
  expect(await count()).toBe(one)
  await graphql?.(desk, 'confirmStoryLinks', { linkIds: ids }, 'editor')
})

it('leaves out pairs of stories somebody may not read, and answers nobody without a log-in', async () => {
  const secret = await desk.article('Secret', { hiddenFrom: 'reader' })
  const id = await proposed(secret, await desk.article('Open'))
  const seenBy = async (as: 'editor' | 'reader') =>
    (await page('', as)).rows.some((row) => row.id === id)
  expect([await seenBy('editor'), await seenBy('reader')]).toEqual([true, false])
  for (const path of ['desk', 'weights']) {
    expect((await desk.rest('GET', `/related-stories/${path}`)).status).toBe(401)
    expect((await desk.rest('GET', `/related-stories/${path}`, 'reader')).status).toBe(200)
  }
  for (const query of ['tab=all', 'limit=0', 'limit=101', 'after=x', 'minScore=7'])
    expect((await desk.rest('GET', `/related-stories/desk?${query}`, 'editor')).status).toBe(400)
})

it('answers the same over GraphQL', async () => {
  const { body } = await desk.graphql(
    `{ relatedStoriesDesk(tab: "new", limit: 3) { tab counts { new older news } after collection permissions { decide }
      rows { id state type score reasons newer mayDecide mayUndo proposedAt proposedBy { name } from { id title label news { kind } } to { id title } } types { type label } }
    relatedStoriesWeights { since resetBy { name } kinds { kind confirmed rejected } permissions { reset } } }`,
    {},
    'editor',
  )
  expect(body.errors).toBeUndefined()
  const { relatedStoriesDesk: shown } = body.data as {
    relatedStoriesDesk: Awaited<ReturnType<typeof page>>
  }
  const asked = await page('?limit=3')
  expect(shown.rows.map(({ id, reasons }) => [id, reasons])).toEqual(
    asked.rows.map(({ id, reasons }) => [id, reasons]),
  )
  expect(shown).toMatchObject({ counts: asked.counts, after: asked.after })
})

it('learns from what is decided about suggestions with reasons, and forgets when told', async () => {
  const weights = async () =>
    (await desk.rest('GET', '/related-stories/weights', 'editor')).body as {
      since: string | null
      resetBy: { name: string } | null
      kinds: object[]
      permissions: object
    }
  const reset = (as: 'editor' | 'reporter') => graphql?.(desk, 'resetStoryLinkWeights', {}, as)
  expect(await reset('reporter')).toMatchObject({ code: 'NOT_ALLOWED' })
  await reset('editor')
  expect(await weights()).toMatchObject({
    kinds: [],
    resetBy: { name: 'The editor' },
    permissions: { reset: true },
  })
  const reasons = [['people', 'words'], ['people', 'people'], ['topics']]
  const ids: string[] = []
  for (const kinds of reasons) {
    const { from, to } = await desk.pair()
    ids.push(await proposed(from, to, { reasons: kinds.map((kind) => ({ kind })) }))
  }
  await tell(String(ids[0]), 'confirmStoryLink')
  await tell(String(ids[1]), 'rejectStoryLink')
  expect((await weights()).kinds).toEqual([
    { kind: 'people', confirmed: 1, rejected: 1 },
    { kind: 'words', confirmed: 1, rejected: 0 },
  ])
  await tell(String(ids[1]), 'undoStoryLinkDecision')
  expect((await weights()).kinds[0]).toEqual({ kind: 'people', confirmed: 1, rejected: 0 })
  const events = desk.events.length
  const { since } = (await reset('editor')) ?? {}
  expect(await weights()).toMatchObject({ since, kinds: [] })
  expect(desk.events.slice(events)).toMatchObject([
    { kind: 'link-weights-reset', subject: { collection: 'story-link-lessons' }, after: { since } },
  ])
  await desk.payload.delete({ collection: posts, where: { headline: { equals: 'One' } } })
})
