import { verifyDeskEvents } from '@galley/payload-fact-check'
import { body, openDesk, type Desk } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('a story is written, checked, published, edited, and taken down', async () => {
  const id = await desk.write('ada')
  expect(await desk.latest(id)).toMatchObject({
    factCheckStatus: 'unchecked',
    createdBy: desk.users.ada.id,
    firstPublishedAt: null,
  })

  expect(await desk.does('ada', 'requestFactCheck', id, { note: 'Urgent' })).toEqual({
    article: { id, _status: 'draft', factCheckStatus: 'in-check' },
    factCheck: {
      id: expect.any(String),
      state: 'requested',
      round: 1,
      revision: 2,
      coverage: { total: 2, settled: 0 },
    },
    claim: null,
  })
  expect((await desk.command('eve', 'publishArticle', id)).body.errors[0]).toMatchObject({
    code: 'NOT_APPROVED',
  })
  await desk.does('rex', 'startCheck', id)
  expect((await desk.command('rita', 'approveFactCheck', id)).body.errors[0]).toMatchObject({
    code: 'PASSAGES_OPEN',
  })
  await desk.checkAll(id)
  expect((await desk.does('rex', 'approveFactCheck', id)).article.factCheckStatus).toBe('approved')
  expect((await desk.does('eve', 'publishArticle', id)).article).toEqual({
    id,
    _status: 'published',
    factCheckStatus: 'approved',
  })
  const live = await desk.served(id)
  expect(live).toMatchObject({ _status: 'published', factCheckStatus: 'approved' })
  expect(live.firstPublishedAt).toEqual(live.publishedAt)

  await desk.edit('ada', id, { body: body('The first ship left.', 'It was late.') })
  expect(await desk.latest(id)).toMatchObject({ factCheckStatus: 'stale', _status: 'draft' })
  expect(await desk.served(id)).toEqual(live)

  await desk.does('zoe', 'unpublishArticle', id, { reason: 'The ship came back' })
  expect(await desk.served(id)).toMatchObject({
    _status: 'draft',
    factCheckStatus: 'stale',
    firstPublishedAt: live.firstPublishedAt,
  })
  expect(await desk.kinds(id)).toEqual([
    'created',
    'check-requested',
    'check-started',
    'no-check-needed',
    'check-submitted',
    'approved',
    'published',
    'edited',
    'unpublished',
  ])
  expect((await desk.events(id)).at(-1)).toMatchObject({
    note: 'The ship came back',
    byName: 'zoe',
  })
  expect(await verifyDeskEvents(desk.payload, id)).toEqual({ ok: true, events: 9 })
})
