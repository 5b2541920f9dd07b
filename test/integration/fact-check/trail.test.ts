import { inTransaction, recordDeskEvent, verifyDeskEvents } from '@galley/payload-fact-check'
import { createLocalReq, type CollectionSlug } from 'payload'
import {
  body,
  deskEvents,
  factChecks,
  openDesk,
  schedules,
  stories,
  type Desk,
} from './support/desk.ts'

let desk: Desk
let broken = false
beforeAll(async () => {
  desk = await openDesk({
    hooks: {
      afterChange: [
        () => {
          if (broken) throw new Error('the machine stopped here')
        },
      ],
    },
  })
})
afterAll(() => desk.close())

const requestOf = (user = desk.users.zoe) => createLocalReq({ user }, desk.payload)

describe('a line of the trail', () => {
  it.each([
    [
      'update',
      (id: string) =>
        desk.payload.update({ collection: deskEvents, id, data: { kind: 'x' } as never }),
    ],
    [
      'bulk update',
      () =>
        desk.payload.update({ collection: deskEvents, where: {}, data: { kind: 'x' } as never }),
    ],
    ['delete', (id: string) => desk.payload.delete({ collection: deskEvents, id })],
    ['bulk delete', () => desk.payload.delete({ collection: deskEvents, where: {} })],
  ])('survives a Local API %s with all access overridden', async (_, attempt) => {
    const id = await desk.write('ada')
    const [event] = await desk.events(id)
    await expect(attempt(String(event?.id))).rejects.toMatchObject({ status: 403 })
    expect(await desk.events(id)).toEqual([event])
  })

  it('is written by what happened alone', async () => {
    const line = {
      subject: 'stories/x',
      article: 'x',
      seq: 1,
      kind: 'approved',
      at: new Date().toISOString(),
      hash: 'x',
    }
    await expect(
      desk.payload.create({ collection: deskEvents, data: line as never, user: desk.users.zoe }),
    ).rejects.toMatchObject({ status: 403 })
    for (const [method, path] of [
      ['POST', '/desk-events'],
      ['PATCH', '/desk-events?where[seq][equals]=1'],
      ['DELETE', '/desk-events?where[seq][equals]=1'],
    ] as const)
      expect((await desk.rest(method, path, 'zoe', line)).status).toBe(403)
  })

  it('that was altered behind Payload’s back is found', async () => {
    const id = await desk.published()
    expect(await verifyDeskEvents(desk.payload, id)).toEqual({ ok: true, events: 7 })
    const [, second] = await desk.events(id)
    await desk.payload.db.updateOne({
      collection: deskEvents,
      id: String(second?.id),
      data: { byName: 'Somebody else' },
    })
    expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: false, seq: 2 })
    await desk.payload.db.deleteOne({
      collection: deskEvents,
      where: { id: { equals: second?.id } },
    })
    expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: false, seq: 2 })
  })

  it('speaks of other things than articles too', async () => {
    const req = await requestOf()
    await recordDeskEvent(req, {
      subject: { collection: 'sources', id: 7 },
      kind: 'identity-opened',
    })
    expect(await verifyDeskEvents(desk.payload, 7, 'sources')).toEqual({ ok: true, events: 1 })
  })

  it('is kept in order however many are written at once', async () => {
    const id = await desk.write('ada')
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) =>
        recordDeskEvent(await requestOf(), { article: id, kind: `k${n}` }),
      ),
    )
    expect(await verifyDeskEvents(desk.payload, id)).toEqual({ ok: true, events: 21 })
  })
})

describe('a round and a planned publication', () => {
  it.each<[CollectionSlug, object]>([
    [factChecks, { round: 9, state: 'approved', depth: 'full' }],
    [schedules, { at: new Date().toISOString(), state: 'pending' }],
  ])('of %s is written by commands alone', async (collection, data) => {
    const id = await desk.published()
    await desk.does('zoe', 'requestFactCheck', id)
    const { docs } = await desk.payload.find({ collection, limit: 1 })
    const attempts = [
      desk.payload.create({ collection, data: { article: id, ...data } as never }),
      desk.payload.update({ collection, where: {}, data: data as never }),
      desk.payload.delete({ collection, where: {} }),
      ...docs.map(({ id: row }) => desk.payload.delete({ collection, id: row })),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ status: 403 })
    for (const [method, query] of [
      ['POST', ''],
      ['PATCH', '?where[id][exists]=true'],
      ['DELETE', '?where[id][exists]=true'],
    ] as const)
      expect((await desk.rest(method, `/${collection}${query}`, 'zoe', data)).status).toBe(403)
  })
})

describe('an edit', () => {
  it('is in the trail with its passages when words of the scope changed, and not otherwise', async () => {
    const id = await desk.write('ada')
    await desk.edit('ben', id, { section: 'world' })
    expect(await desk.kinds(id)).toEqual(['created'])
    await desk.edit('ben', id, { body: body('The first ship sank.') })
    expect((await desk.events(id)).at(-1)).toMatchObject({
      kind: 'edited',
      by: desk.users.ben.id,
      byName: 'ben',
      after: {
        changes: [
          {
            kind: 'changed',
            before: 'The first ship left.',
            after: 'The first ship sank.',
            field: 'body',
          },
        ],
      },
    })
  })
})

describe('a write that fails half-way leaves nothing', () => {
  const failing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    broken = true
    try {
      return await work()
    } finally {
      broken = false
    }
  }

  it('of a publication', async () => {
    const id = await desk.approved()
    const kinds = await desk.kinds(id)
    const answer = await failing(() => desk.command('eve', 'publishArticle', id))
    expect(answer.status).toBe(500)
    expect(await desk.served(id)).toMatchObject({ _status: 'draft', firstPublishedAt: null })
    expect(await desk.kinds(id)).toEqual(kinds)
    await desk.does('eve', 'publishArticle', id)
    expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: true })
  })

  it('of a bulk edit, all of it', async () => {
    const ids = [await desk.write('ada'), await desk.write('ada')]
    const query = ids.map((id) => `where[id][in][]=${id}`).join('&')
    const answer = await failing(() =>
      desk.rest('PATCH', `/stories?draft=true&${query}`, 'ada', { headline: 'Both' }),
    )
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'INVALID_INPUT' }] } })
    for (const id of ids) {
      expect(await desk.latest(id)).toMatchObject({ headline: 'Grain ships leave' })
      expect(await desk.kinds(id)).toEqual(['created'])
    }
  })

  it('and a planned one stays planned, for the next run', async () => {
    const id = await desk.approved()
    await desk.does('eve', 'scheduleArticle', id, {
      at: new Date(Date.now() + 60_000).toISOString(),
    })
    const { runDueSchedules } = await import('@galley/payload-fact-check')
    const later = new Date(Date.now() + 120_000)
    expect(await failing(() => runDueSchedules(desk.payload, later))).toEqual({
      published: [],
      refused: [],
    })
    expect(await desk.served(id)).toMatchObject({ _status: 'draft' })
    expect(await runDueSchedules(desk.payload, later)).toEqual({ published: [id], refused: [] })
  })

  it('of work of the project’s own', async () => {
    const req = await requestOf()
    let id = ''
    await expect(
      inTransaction(req, async (own) => {
        const story = await desk.payload.create({
          collection: stories,
          data: { headline: 'Half' } as never,
          draft: true,
          req: own,
        })
        id = String(story.id)
        throw new Error('the machine stopped here')
      }),
    ).rejects.toThrow('the machine stopped here')
    expect(req.transactionID).toBeUndefined()
    expect(await desk.kinds(id)).toEqual([])
  })

  it('a bulk edit goes on past an article that was refused', async () => {
    const [approved, open] = [await desk.approved(), await desk.write('ada')]
    const query = [approved, open].map((id) => `where[id][in][]=${id}`).join('&')
    const answer = await desk.rest<{ docs: { id: string }[]; errors: { id: string }[] }>(
      'PATCH',
      `/stories?${query}`,
      'eve',
      { _status: 'published' },
    )
    expect(answer.body.docs.map(({ id }) => id)).toEqual([approved])
    expect(answer.body.errors.map(({ id }) => id)).toEqual([open])
    expect(await desk.served(approved)).toMatchObject({ _status: 'published' })
    expect(await desk.kinds(open)).toEqual(['created'])
  })
})

it('two approvals at once: one wins, the other is told', async () => {
  const id = await desk.write('ada')
  await desk.does('ada', 'requestFactCheck', id)
  await desk.checkAll(id)
  const answers = await Promise.all([
    desk.command('rex', 'approveFactCheck', id),
    desk.command('rita', 'approveFactCheck', id),
    desk.command('zoe', 'requestChanges', id, { note: 'No' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  for (const { body: answer, status } of answers)
    if (status === 409) expect(answer.errors[0]?.code).toBe('STALE_STATE')
  expect((await desk.kinds(id)).slice(5)).toHaveLength(1)
  expect(await verifyDeskEvents(desk.payload, id)).toEqual({ ok: true, events: 6 })
})
