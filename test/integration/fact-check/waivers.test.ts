import { runDueSchedules, verifyDeskEvents, type CheckState } from '@galley/payload-fact-check'
import type { CollectionSlug } from 'payload'
import { body, factChecks, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await role('rita', 'chief')
})
afterAll(() => desk.close())

const reason = 'The strait closes at noon'
const later = (hours = 2) => new Date(Date.now() + hours * 3_600_000).toISOString()

const role = (name: Name, given: string) =>
  desk.payload.update({
    collection: 'staff' as CollectionSlug,
    id: desk.users[name].id,
    data: { role: given } as never,
  })
const rows = async (slug: string, id: string) =>
  (
    await desk.payload.find({
      collection: slug as CollectionSlug,
      where: { article: { equals: id } },
      sort: 'createdAt',
      pagination: false,
      depth: 0,
    })
  ).docs as unknown as Record<string, unknown>[]
/** Who was told what about an article. */
const told = async (id: string, kind = 'waived') =>
  (await rows('notices', id))
    .filter((row) => row.kind === kind)
    .map(({ to }) => Object.entries(desk.users).find(([, user]) => user.id === to)?.[0])
    .sort()
const stateOf = async (id: string, as: Name = 'zoe') =>
  (await desk.rest<CheckState>('GET', `/fact-check/state/${id}`, as)).body
const code = async (as: Name, name: string, id: string, args: object = {}) =>
  (await desk.command(as, name, id, args)).body.errors?.[0]?.code ?? null
const waived = async (data: object = {}): Promise<string> => {
  const id = await desk.write('ada', data)
  await desk.does('zoe', 'waiveFactCheck', id, { reason })
  return id
}
/** All that is open is said to need no check, and the round handed over. */
const submitted = async (id: string): Promise<void> => {
  const { passages } = await stateOf(id)
  const keys = passages.filter(({ state }) => state === 'open').map(({ key }) => key)
  if (keys.length > 0) await desk.does('cem', 'markNoCheckNeeded', id, { passages: keys })
  await desk.does('cem', 'submitRound', id)
}

describe('a waiver', () => {
  it('lets the text live unapproved, tells every other chief, and owes the check', async () => {
    const id = await desk.write('ada')
    const before = Date.now()
    const answer = await desk.does('zoe', 'waiveFactCheck', id, { reason })
    expect(answer).toMatchObject({
      article: { _status: 'draft', factCheckStatus: 'waived' },
      factCheck: { state: 'requested', round: 1 },
    })
    expect(await desk.kinds(id)).toEqual(['created', 'waived'])
    expect((await desk.events(id)).at(-1)).toMatchObject({
      by: desk.users.zoe.id,
      note: reason,
      after: { round: 1, opened: true, told: [desk.users.rita.id], passages: 2 },
    })
    const [waiver] = await rows('waivers', id)
    expect(waiver).toMatchObject({
      reason,
      by: desk.users.zoe.id,
      told: [desk.users.rita.id],
      passages: [{ text: 'Grain ships leave' }, { text: 'The first ship left.' }],
    })
    const due = Date.parse(String(waiver?.deadline)) - before
    expect(due).toBeGreaterThanOrEqual(24 * 3_600_000)
    expect(due).toBeLessThan(24 * 3_600_000 + 60_000)
    expect(await rows('fact-checks', id)).toMatchObject([
      { requestedBy: desk.users.zoe.id, depth: 'full', waiver: waiver?.id, note: reason },
    ])
    expect(await told(id)).toEqual(['rita'])
    expect(await stateOf(id)).toMatchObject({
      status: 'waived',
      missing: [],
      canPublish: true,
      waiver: { reason, by: { name: 'zoe' }, deadline: waiver?.deadline },
      permissions: { waiveFactCheck: { allowed: false, code: 'STALE_STATE' } },
    })
    await desk.does('eve', 'publishArticle', id)
    expect(await desk.served(id)).toMatchObject({ _status: 'published', factCheckStatus: 'waived' })
    expect((await desk.events(id)).at(-1)).toMatchObject({
      kind: 'published',
      after: { factCheckStatus: 'waived', round: null },
    })
    expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: true })
  })

  it('goes on with the round that is open; who asked and who checks are told as well', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id, { depth: 'spot', deadline: later(40) })
    await desk.does('rex', 'assignChecker', id, { checker: desk.users.cem.id })
    await desk.does('cem', 'startCheck', id)
    const deadline = later(3)
    await desk.does('zoe', 'waiveFactCheck', id, { reason, deadline })
    expect(await told(id)).toEqual(['ada', 'cem', 'rita'])
    expect(await stateOf(id)).toMatchObject({
      status: 'waived',
      round: {
        number: 1,
        state: 'in-progress',
        depth: 'spot',
        deadline,
        requestedBy: { name: 'ada' },
        checker: { name: 'cem' },
      },
    })
  })

  it('is shown beforehand with whom it tells, to who may give it', async () => {
    const id = await desk.write('ada')
    await desk.does('ben', 'requestFactCheck', id)
    const { permissions, waiving } = await stateOf(id)
    expect(permissions.waiveFactCheck).toEqual({ allowed: true })
    expect(waiving?.hours).toBe(24)
    expect(waiving?.tells.map(({ name }) => name).sort()).toEqual(['ben', 'rita'])
    expect(await stateOf(id, 'eve')).toMatchObject({
      waiving: null,
      permissions: { waiveFactCheck: { allowed: false, code: 'NOT_ALLOWED' } },
    })
  })

  it('is refused without the role, a reason, a moment to come, a text, or anything to waive', async () => {
    const id = await desk.write('ada')
    const args = { reason }
    for (const name of ['ada', 'cem', 'eve', 'rex', 'guest'] as const)
      expect(await code(name, 'waiveFactCheck', id, args)).toBe('NOT_ALLOWED')
    expect(await code('zoe', 'waiveFactCheck', id, { reason: '  ' })).toBe('REASON_REQUIRED')
    expect(await code('zoe', 'waiveFactCheck', id)).toBe('REASON_REQUIRED')
    const past = { reason, deadline: '2001-01-01T00:00:00Z' }
    expect(await code('zoe', 'waiveFactCheck', id, past)).toBe('INVALID_INPUT')
    const empty = await desk.write('ada', { headline: '', body: [] })
    expect(await code('zoe', 'waiveFactCheck', empty, args)).toBe('NOTHING_TO_CHECK')
    expect(await code('zoe', 'waiveFactCheck', await waived(), args)).toBe('STALE_STATE')
    expect(await code('rita', 'waiveFactCheck', await waived(), args)).toBe('STALE_STATE')
    expect(await desk.kinds(id)).toEqual(['created'])
    expect(await rows('waivers', id)).toEqual([])
    expect(await rows('notices', id)).toEqual([])
  })

  it('is refused by nobody but the one who may: who asked for the check could not answer for it', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    await role('rita', 'reviewer')
    try {
      const { body: answer, status } = await desk.command('zoe', 'waiveFactCheck', id, { reason })
      expect(status).toBe(409)
      expect(answer.errors[0]).toMatchObject({ code: 'NO_SECOND_PERSON' })
      expect((await stateOf(id)).permissions.waiveFactCheck).toMatchObject({
        allowed: false,
        code: 'NO_SECOND_PERSON',
      })
    } finally {
      await role('rita', 'chief')
    }
    expect(await desk.kinds(id)).toEqual(['created', 'check-requested'])
    expect(await rows('waivers', id)).toEqual([])
    expect(await rows('notices', id)).toEqual([])
  })

  it('of two given at once is one', async () => {
    const id = await desk.write('ada')
    const answers = await Promise.all(
      (['zoe', 'rita', 'zoe', 'rita'] as const).map((name) =>
        desk.command(name, 'waiveFactCheck', id, { reason }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await rows('waivers', id)).toHaveLength(1)
    expect(await rows('fact-checks', id)).toHaveLength(1)
    expect(await rows('notices', id)).toHaveLength(1)
    expect(await desk.kinds(id)).toEqual(['created', 'waived'])
    expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: true })
  })

  it('waives the check alone: sign-offs and embargo hold', async () => {
    const signOffs = await waived({ signOffs: { legal: 'required' } })
    expect(await code('eve', 'publishArticle', signOffs)).toBe('SIGN_OFF_OPEN')
    const embargo = await waived({ embargo: later() })
    expect(await code('eve', 'publishArticle', embargo)).toBe('EMBARGOED')
  })

  it('falls with an edit, and stands again when the edit is undone', async () => {
    const id = await waived()
    await desk.edit('ada', id, { body: body('The first ship sank.') })
    const { body: answer } = await desk.command('eve', 'publishArticle', id)
    expect(answer.errors[0]).toMatchObject({
      code: 'TEXT_CHANGED',
      message:
        'Not published. 1 passage changed since the waiver. Check 1 is not decided yet. Your text is saved.',
    })
    expect(await desk.latest(id)).toMatchObject({ factCheckStatus: 'in-check' })
    await desk.edit('ada', id, { body: body('The first ship left.') })
    expect(await desk.latest(id)).toMatchObject({ factCheckStatus: 'waived' })
    await desk.does('eve', 'publishArticle', id)
    // A plain edit of the live text is held to the same.
    const live = await desk.rest<{ errors?: { code: string }[] }>(
      'PATCH',
      `/stories/${id}`,
      'eve',
      {
        body: body('The first ship sank.'),
        _status: 'published',
      },
    )
    expect(live.body.errors?.[0]?.code).toBe('TEXT_CHANGED')
    expect(await desk.served(id)).toMatchObject({ body: body('The first ship left.') })
  })

  it('given to another text takes the place of the first, which stays on record where it is live', async () => {
    const id = await waived()
    await desk.does('eve', 'publishArticle', id)
    await desk.edit('ada', id, { body: body('The first ship sank.') })
    await desk.does('rita', 'waiveFactCheck', id, { reason: 'It sank' })
    expect(await desk.latest(id)).toMatchObject({ factCheckStatus: 'waived' })
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'waived' })
    expect(await rows('fact-checks', id)).toHaveLength(1)
    await desk.does('zoe', 'unpublishArticle', id, { reason: 'Neither is sure' })
    await desk.does('eve', 'publishArticle', id)
    expect(await desk.served(id)).toMatchObject({ body: body('The first ship sank.') })
    await desk.does('zoe', 'unpublishArticle', id, { reason: 'Neither is sure' })
    await desk.edit('ada', id, { body: body('The first ship left.') })
    expect(await code('eve', 'publishArticle', id)).toBe('TEXT_CHANGED')
  })

  it('leaves with an article that was never public', async () => {
    const id = await waived()
    expect((await desk.rest('DELETE', `/stories/${id}`, 'eve')).status).toBe(200)
    expect(await rows('waivers', id)).toEqual([])
    expect(await rows('notices', id)).toEqual([])
  })
})

describe('the check after a waiver', () => {
  it('approves what is live, by neither who waived nor who asked', async () => {
    const id = await desk.write('ada')
    await desk.does('ben', 'requestFactCheck', id)
    await desk.does('rita', 'waiveFactCheck', id, { reason })
    await desk.does('eve', 'publishArticle', id)
    await submitted(id)
    expect(await code('rita', 'approveFactCheck', id)).toBe('NOT_INDEPENDENT')
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'waived' })
    await desk.does('rex', 'approveFactCheck', id)
    expect(await desk.latest(id)).toMatchObject({ factCheckStatus: 'approved' })
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'approved' })
    expect(await told(id, 'approved')).toEqual(['ben', 'rita'])
    const own = await waived()
    await submitted(own)
    expect(await code('zoe', 'approveFactCheck', own)).toBe('NOT_INDEPENDENT')
  })

  it('that asks for changes tells who waived and who asked, and ends the waiver; what is live says so', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    await desk.does('zoe', 'waiveFactCheck', id, { reason })
    await desk.does('eve', 'publishArticle', id)
    await desk.does('rex', 'requestChanges', id, { note: 'It has not left.' })
    expect(await told(id, 'changes-requested')).toEqual(['ada', 'zoe'])
    expect(await stateOf(id)).toMatchObject({ status: 'changes-requested' })
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'waived' })
    await desk.does('zoe', 'unpublishArticle', id, { reason: 'It has not left' })
    expect(await code('eve', 'publishArticle', id)).toBe('NOT_APPROVED')
    await desk.does('zoe', 'waiveFactCheck', id, { reason: 'It has, see the log' })
    expect(await rows('fact-checks', id)).toHaveLength(2)
    await desk.does('eve', 'publishArticle', id)
  })

  it('is neither taken back nor ended by who waived', async () => {
    const id = await waived()
    expect(await code('zoe', 'withdrawFactCheck', id)).toBe('STALE_STATE')
    const asked = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', asked)
    await desk.does('zoe', 'waiveFactCheck', asked, { reason })
    expect(await code('ada', 'withdrawFactCheck', asked)).toBe('STALE_STATE')
    // Nor ended by whoever waived it.
    const note = 'It is done with'
    expect(await code('zoe', 'requestChanges', asked, { note })).toBe('NOT_INDEPENDENT')
    expect(await code('rita', 'requestChanges', asked, { note })).toBe(null)
  })

  it('is found when it is overdue', async () => {
    const id = await waived()
    const overdue = async (now: Date) =>
      (
        await desk.payload.find({
          collection: factChecks,
          where: {
            and: [
              { waiver: { exists: true } },
              { state: { in: ['requested', 'in-progress', 'submitted'] } },
              { deadline: { less_than: now.toISOString() } },
            ],
          },
          user: desk.users.rex,
          overrideAccess: false,
          depth: 0,
          pagination: false,
        })
      ).docs.map((round) => (round as unknown as { article: string }).article)
    expect(await overdue(new Date())).not.toContain(id)
    const tomorrow = new Date(Date.now() + 25 * 3_600_000)
    expect(await overdue(tomorrow)).toContain(id)
    await submitted(id)
    await desk.does('rex', 'approveFactCheck', id)
    expect(await overdue(tomorrow)).not.toContain(id)
  })
})

describe('a planned publication', () => {
  const planned = async (): Promise<string> => {
    const id = await desk.write('ada')
    await desk.does('ben', 'requestFactCheck', id)
    await desk.does('zoe', 'waiveFactCheck', id, { reason })
    await desk.does('eve', 'scheduleArticle', id, { at: later() })
    return id
  }
  const run = () => runDueSchedules(desk.payload, new Date(later(3)))

  it('of a waived text goes out', async () => {
    const id = await planned()
    expect(await run()).toEqual({ published: [id], refused: [] })
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'waived' })
  })

  it('that is refused is told to who planned it and who asked for the check, once', async () => {
    const id = await planned()
    await desk.edit('ada', id, { body: body('The first ship sank.') })
    expect(await run()).toEqual({ published: [], refused: [id] })
    expect(await run()).toEqual({ published: [], refused: [] })
    expect(await told(id, 'schedule-refused')).toEqual(['ben', 'eve'])
    const { body: mine } = await desk.rest<{ notices: { message: string; by: unknown }[] }>(
      'GET',
      '/fact-check/notices?first=1',
      'eve',
    )
    expect(mine.notices[0]).toMatchObject({
      by: null,
      message: expect.stringMatching(
        /^“Grain ships leave” was not published as planned .* This passage changed since the waiver\./,
      ) as unknown,
    })
  })
})
