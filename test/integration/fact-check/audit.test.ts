import { recordDeskEvent, verifyAll, type Fault } from '@galley/payload-fact-check'
import { createLocalReq, type CollectionSlug } from 'payload'
import { tamperWith, type Tamper } from '../../support/tamper.ts'
import { body, deskEvents, factChecks, openDesk, stories, type Desk } from './support/desk.ts'

const claims = 'claims' as CollectionSlug
let desk: Desk
let lines: Tamper
beforeAll(async () => {
  desk = await openDesk()
  lines = tamperWith(desk.payload, deskEvents)
})
afterAll(() => desk.close())
beforeEach(async () => {
  const { db } = desk.payload
  for (const collection of [stories, deskEvents, factChecks, claims])
    await db.deleteMany({ collection, where: { id: { exists: true } } })
  await db.deleteVersions({ collection: stories, where: { id: { exists: true } } })
})

const audit = async (settings: Parameters<typeof verifyAll>[1] = {}) => {
  const faults: Fault[] = []
  const report = await verifyAll(desk.payload, {
    ...settings,
    onFault: (fault) => faults.push(fault),
  })
  expect(report.faults).toBe(faults.length)
  expect(report.first).toEqual(faults[0] ?? null)
  return { ...report, found: faults }
}
/** Where each thing found is, and its code. */
const found = async (settings?: Parameters<typeof verifyAll>[1]) =>
  (await audit(settings)).found.map(({ subject, seq, code }) => [subject, seq, code])
/** Lines of a published story: written, asked for, started, marked, submitted, approved, published. */
const wholeTrail = 7
const line = (id: string, seq: number) => ({ subject: `stories/${id}`, seq })
const claim = async (id: string): Promise<string> => {
  await desk.does('ada', 'requestFactCheck', id)
  const { claim } = (await desk.does('cem', 'markClaim', id, {
    field: 'body',
    exact: 'first ship',
    kind: 'fact',
  })) as unknown as { claim: { id: string } }
  await desk.does('cem', 'settleClaim', id, { claimId: claim.id, outcome: 'verified' })
  return claim.id
}

describe('a newsroom nobody tampered with', () => {
  it('is whole whatever people did, in pages of any size', async () => {
    const published = await desk.published()
    const settled = await desk.write('ada')
    await claim(settled)
    // The settlement is taken back, and then the marking.
    await desk.does('cem', 'undoStep', settled)
    expect((await audit({ article: settled })).found).toEqual([])
    await desk.does('cem', 'undoStep', settled)
    const returned = await desk.write('ada', { signOffs: { legal: 'required' } })
    await desk.does('ada', 'requestFactCheck', returned)
    await desk.does('rex', 'requestChanges', returned, { note: 'Which ship?' })
    await desk.edit('zoe', returned, { signOffs: { legal: 'complete' } })
    await desk.does('ada', 'requestFactCheck', returned)
    await desk.does('ada', 'withdrawFactCheck', returned)
    const down = await desk.published()
    await desk.does('zoe', 'unpublishArticle', down, { reason: 'Wrong ship' })
    const again = await desk.published()
    await desk.edit('ada', again, { body: body('The second ship left.') })
    await desk.does('ada', 'requestFactCheck', again)
    const gone = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', gone)
    await desk.payload.delete({ collection: stories, id: gone, user: desk.users.zoe })
    await recordDeskEvent(await createLocalReq({ user: desk.users.zoe }, desk.payload), {
      subject: { collection: 'sources', id: 7 },
      kind: 'identity-opened',
    })
    const total = await desk.payload.count({ collection: deskEvents })
    const whole = { chains: 7, articles: 5, lines: total.totalDocs, faults: 0, first: null }
    for (const pageSize of [1, 2, 3, 7, 500])
      expect(await audit({ pageSize })).toEqual({ ...whole, found: [] })
    expect(await audit({ article: published })).toMatchObject({ chains: 1, articles: 1, faults: 0 })
  })

  it('says how far it is, from nothing to everything', async () => {
    await desk.published()
    await desk.published()
    const steps: [number, number][] = []
    await audit({ pageSize: 3, onProgress: (...step) => steps.push(step) })
    expect(steps[0]).toEqual([0, 2 * wholeTrail])
    expect(steps.at(-1)).toEqual([2 * wholeTrail, 2 * wholeTrail])
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b))
  })
})

describe('a chain', () => {
  it.each<[string, (id: string) => Promise<void>, number, string]>([
    ['a changed note', (id) => lines.change(line(id, 2), { note: 'x' }), 2, 'LINE_ALTERED'],
    ['another name', (id) => lines.change(line(id, 4), { byName: 'rita' }), 4, 'LINE_ALTERED'],
    [
      'another moment',
      (id) => lines.change(line(id, 1), { at: '2020-01-01T00:00:00.000Z' }),
      1,
      'LINE_ALTERED',
    ],
    ['another hash', (id) => lines.change(line(id, 3), { hash: 'x' }), 3, 'LINE_ALTERED'],
    ['a line taken out', (id) => lines.remove(line(id, 3)), 3, 'LINE_MISSING'],
    ['its first line taken out', (id) => lines.remove(line(id, 1)), 1, 'LINE_MISSING'],
    [
      'two lines exchanged',
      async (id) => {
        await lines.change(line(id, 2), { seq: 99 })
        await lines.change(line(id, 3), { seq: 2 })
        await lines.change(line(id, 99), { seq: 3 })
      },
      2,
      'PREVIOUS_OTHER',
    ],
    [
      'a line put at its end',
      (id) => lines.copy(line(id, wholeTrail), { seq: wholeTrail + 1, kind: 'approved' }),
      wholeTrail + 1,
      'PREVIOUS_OTHER',
    ],
    [
      'a line put into it',
      async (id) => {
        for (let seq = wholeTrail; seq >= 3; seq--)
          await lines.change(line(id, seq), { seq: seq + 1 })
        await lines.copy(line(id, 2), { seq: 3 })
      },
      3,
      'PREVIOUS_OTHER',
    ],
  ])('with %s is found, whatever page it falls into', async (_, attack, seq, code) => {
    const before = await desk.published()
    const id = await desk.published()
    const after = await desk.published()
    await attack(id)
    for (const pageSize of [1, 3, 500])
      expect(await found({ pageSize })).toEqual([[`stories/${id}`, seq, code]])
    expect(await found({ article: id })).toEqual([[`stories/${id}`, seq, code]])
    for (const other of [before, after]) expect(await found({ article: other })).toEqual([])
  })

  it('says in words what does not hold', async () => {
    const id = await desk.published()
    await lines.change(line(id, 2), { note: 'x' })
    expect((await audit()).first).toEqual({
      subject: `stories/${id}`,
      seq: 2,
      code: 'LINE_ALTERED',
      message: 'Line 2 was altered: its hash is not that of its words.',
    })
  })

  it('of lines that name nothing is no chain', async () => {
    const id = await desk.published()
    await lines.copy(line(id, 1), { subject: '' })
    expect((await found()).map(([, , code]) => code)).not.toEqual([])
  })
})

describe('a trail that holds in itself is held against the records', () => {
  it.each<[string, number, (id: string) => Promise<void>, string]>([
    ['without its last line, of an article that is live', 1, async () => {}, 'LIVE_UNTOLD'],
    ['without its last two', 2, async () => {}, 'LIVE_UNTOLD'],
  ])('%s', async (_, count, __, code) => {
    const id = await desk.published()
    for (let seq = wholeTrail; seq > wholeTrail - count; seq--) await lines.remove(line(id, seq))
    expect((await found()).map((fault) => fault[2])).toContain(code)
  })

  it('an approval whose line is cut off', async () => {
    const id = await desk.approved()
    await lines.remove(line(id, wholeTrail - 1))
    expect(await found()).toEqual([[`stories/${id}`, null, 'ROUND_UNTOLD']])
  })

  it('a round approved behind everybody’s back, or taken away', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    const rounds = tamperWith(desk.payload, factChecks)
    const { docs } = await desk.payload.find({ collection: factChecks })
    await rounds.change({ round: 1 }, { state: 'approved' })
    expect(docs).toHaveLength(1)
    expect(await found()).toEqual([[`stories/${id}`, null, 'ROUND_UNTOLD']])
    await rounds.remove({ round: 1 })
    expect(await found()).toEqual([[`stories/${id}`, null, 'ROUND_GONE']])
  })

  it('another text kept as approved', async () => {
    const id = await desk.approved()
    await tamperWith(desk.payload, factChecks).change(
      { round: 1 },
      { approvedPassages: [{ field: 'body', text: 'The first ship sank.', marks: [] }] },
    )
    expect(await found()).toEqual([[`stories/${id}`, null, 'APPROVED_TEXT_OTHER']])
  })

  it('another text served than was approved', async () => {
    const id = await desk.published()
    await tamperWith(desk.payload, stories).change(
      { headline: 'Grain ships leave' },
      { headline: 'Grain ships sink' },
    )
    expect(await found()).toEqual([[`stories/${id}`, null, 'SERVED_TEXT_OTHER']])
  })

  it('an article put live, taken down, taken away or slipped in', async () => {
    const rows = tamperWith(desk.payload, stories)
    const set = (id: string, headline: string, status: string) =>
      rows.change({ headline }, { _status: status }).then(() => id)
    await set(await desk.write('ada', { headline: 'Put live' }), 'Put live', 'published')
    await set(await desk.published({ headline: 'Taken down' }), 'Taken down', 'draft')
    await desk.write('ada', { headline: 'Taken away' })
    await rows.remove({ headline: 'Taken away' })
    await desk.write('ada', { headline: 'Original' })
    await rows.copy({ headline: 'Original' }, { headline: 'Slipped in' })
    expect((await found({ pageSize: 2 })).map((fault) => fault[2]).sort()).toEqual([
      'ARTICLE_GONE',
      'DOWN_UNTOLD',
      'LIVE_UNTOLD',
      'TRAIL_MISSING',
    ])
  })

  it('a whole trail taken away', async () => {
    const id = await desk.published()
    for (let seq = 1; seq <= wholeTrail; seq++) await lines.remove(line(id, seq))
    expect(await found()).toEqual([[`stories/${id}`, null, 'TRAIL_MISSING']])
    expect(await found({ article: id })).toEqual([[`stories/${id}`, null, 'TRAIL_MISSING']])
  })

  it('a claim settled, or a sign-off given, by nobody', async () => {
    const id = await desk.write('ada')
    await claim(id)
    const rows = tamperWith(desk.payload, claims)
    await rows.change({ exact: 'first ship' }, { outcome: 'opinion' })
    expect(await audit()).toMatchObject({
      faults: 1,
      first: {
        code: 'CLAIM_UNTOLD',
        message:
          'The claim “first ship” is recorded as “opinion”; the last line about it says “verified”.',
      },
    })
    await rows.remove({ exact: 'first ship' })
    expect(await found()).toEqual([[`stories/${id}`, null, 'CLAIM_GONE']])
  })

  it('an article published before its records are read, and taken down after, raises no alarm', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    await desk.checkAll(id)
    await desk.does('rex', 'approveFactCheck', id)
    const { db } = desk.payload
    const { find } = db
    let looks = 0
    db.find = async function (args) {
      if (args.collection !== stories || !args.where?.id) return find.call(this, args) as never
      db.find = find
      looks++
      if (looks === 1) await desk.does('eve', 'publishArticle', id)
      const answer = await find.call(this, args)
      if (looks === 2) await desk.does('zoe', 'unpublishArticle', id, { reason: 'Practice' })
      else db.find = watched
      return answer as never
    }
    const watched = db.find
    try {
      expect(await found()).toEqual([])
    } finally {
      db.find = find
    }
    expect(looks).toBe(2)
    expect(await audit()).toMatchObject({ chains: 1, lines: wholeTrail + 1, faults: 0 })
  })

  it('beside people at work raises no alarm', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => desk.write('ada')))
    const work = Promise.all(
      ids.map(async (id) => {
        await desk.does('ada', 'requestFactCheck', id)
        await desk.checkAll(id)
        await desk.does('rex', 'approveFactCheck', id)
        await desk.does('eve', 'publishArticle', id)
        await desk.does('zoe', 'unpublishArticle', id, { reason: 'Practice' })
      }),
    )
    let going = true
    void work.finally(() => (going = false))
    const seen: unknown[] = []
    while (going) {
      seen.push(...(await audit({ pageSize: 2 })).found)
      // SQLite answers at once: without a turn of the loop nobody else would get one.
      await new Promise(setImmediate)
    }
    await work
    expect(seen).toEqual([])
    expect(await audit()).toMatchObject({ chains: 4, lines: 4 * (wholeTrail + 1), faults: 0 })
  })
})

it('an article older than the plugin is no fault', async () => {
  // Written past the plugin, as a project has them that installs it later.
  await desk.payload.db.create({
    collection: stories,
    data: { headline: 'Old', _status: 'published' } as never,
  })
  expect(await audit()).toMatchObject({ articles: 1, chains: 0, faults: 0 })
})

it.each(['1; DROP TABLE', 'nobody', '000000000000000000000000'])(
  'a trail of %s, which never was, is of something gone',
  async (id) => {
    const real = await desk.write('ada')
    await desk.payload.db.create({
      collection: deskEvents,
      data: { ...(await desk.events(real))[0], id: undefined, subject: `stories/${id}` } as never,
    })
    expect((await found()).map(([subject]) => subject)).toEqual([`stories/${id}`])
  },
)

// The last of all: nothing keeps lines apart after it.
it('a number given twice is found, whatever page it falls into', async () => {
  const id = await desk.published()
  await lines.dropUnique()
  await lines.copy(line(id, 2), {})
  for (const pageSize of [1, 2, 3, 500])
    expect(await found({ pageSize })).toEqual([[`stories/${id}`, 2, 'NUMBER_TWICE']])
})
