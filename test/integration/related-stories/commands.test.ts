import { runStoryLinkCommand } from '@galley/payload-related-stories'
import { createLocalReq } from 'payload'
import { channels, type Channel, type Command, type Outcome } from './support/channels.ts'
import { openDesk, type Desk, type Role } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe.each(channels)('over %s', (_name, send: Channel) => {
  const suggested = async (type = 'follow-up') => {
    const { from, to } = await desk.pair()
    const { link } = await send(desk, 'createStoryLink', { from, to, type }, 'reporter')
    return { from, to, linkId: String(link?.id) }
  }
  const confirmed = async (type = 'follow-up') => {
    const { from, to } = await desk.pair()
    const { link } = await send(desk, 'createStoryLink', { from, to, type }, 'editor')
    return { from, to, linkId: String(link?.id) }
  }
  it('answers with the id, the state and the type, with their hyphens', async () => {
    const { from, to } = await desk.pair()
    const { link } = await send(desk, 'createStoryLink', { from, to, type: 'same-event' }, 'editor')
    expect(link).toEqual({ id: expect.any(String), state: 'confirmed', type: 'same-event' })
  })

  it('refuses a story linked to itself', async () => {
    const { from } = await desk.pair()
    const outcome = await send(
      desk,
      'createStoryLink',
      { from, to: from, type: 'see-also' },
      'editor',
    )
    expect(outcome.code).toBe('SELF_LINK')
  })

  it('refuses a duplicate; of a symmetric type from the other side too', async () => {
    const { from, to } = await confirmed('see-also')
    const create = (a: string, b: string, type: string) =>
      send(desk, 'createStoryLink', { from: a, to: b, type }, 'editor')
    expect((await create(from, to, 'see-also')).code).toBe('DUPLICATE_LINK')
    expect((await create(to, from, 'see-also')).code).toBe('DUPLICATE_LINK')
    expect((await create(from, to, 'background')).link?.state).toBe('confirmed')
    expect((await create(to, from, 'background')).link?.state).toBe('confirmed')
    expect(await desk.stored(from)).toHaveLength(3)
  })

  it('remembers a rejection: a proposer is refused, a decider brings the same link back', async () => {
    const { from, to, linkId } = await suggested()
    await send(desk, 'rejectStoryLink', { linkId, note: 'another Springfield' }, 'editor')
    const again = { from, to, type: 'follow-up' }
    expect((await send(desk, 'createStoryLink', again, 'reporter')).code).toBe('DUPLICATE_LINK')
    expect(await desk.stored(from)).toEqual(['rejected follow-up'])
    const back = await send(desk, 'createStoryLink', again, 'editor')
    expect(back.link).toEqual({ id: linkId, state: 'confirmed', type: 'follow-up' })
    expect(await desk.stored(from)).toEqual(['confirmed follow-up'])
  })

  it('confirms under another type, unless the pair has that link already', async () => {
    const { from, to, linkId } = await suggested('see-also')
    await send(desk, 'createStoryLink', { from, to, type: 'background' }, 'editor')
    const taken = await send(desk, 'confirmStoryLink', { linkId, type: 'background' }, 'editor')
    expect(taken.code).toBe('DUPLICATE_LINK')
    expect(await desk.stored(from)).toEqual(['suggested see-also', 'confirmed background'])
    const free = await send(desk, 'confirmStoryLink', { linkId, type: 'same-event' }, 'editor')
    expect(free.link).toEqual({ id: linkId, state: 'confirmed', type: 'same-event' })
    const reverse = { from: to, to: from, type: 'same-event' }
    expect((await send(desk, 'createStoryLink', reverse, 'editor')).code).toBe('DUPLICATE_LINK')
  })

  it('decides once: every later decision is stale and changes nothing', async () => {
    const { from, linkId } = await suggested()
    const decide = (command: Command) => send(desk, command, { linkId }, 'editor')
    expect((await decide('unlinkStoryLink')).code).toBe('STALE_STATE')
    expect((await decide('confirmStoryLink')).link?.state).toBe('confirmed')
    expect((await decide('confirmStoryLink')).code).toBe('STALE_STATE')
    expect((await decide('rejectStoryLink')).code).toBe('STALE_STATE')
    expect(await desk.stored(from)).toEqual(['confirmed follow-up'])
    expect((await decide('unlinkStoryLink')).link?.state).toBe('unlinked')
    expect((await decide('unlinkStoryLink')).code).toBe('NOT_FOUND')
    expect(await desk.stored(from)).toEqual([])
  })

  it('may link an unlinked pair again', async () => {
    const { from, to, linkId } = await confirmed()
    await send(desk, 'unlinkStoryLink', { linkId }, 'editor')
    const again = await send(desk, 'createStoryLink', { from, to, type: 'follow-up' }, 'reporter')
    expect(again.link?.state).toBe('suggested')
  })

  const unknown = '3c4b7f7e-0000-4000-8000-000000000000'
  it.each<[Command, (pair: { from: string }) => object, string]>([
    ['createStoryLink', ({ from }) => ({ from, to: unknown, type: 'see-also' }), 'NOT_FOUND'],
    ['createStoryLink', ({ from }) => ({ from: unknown, to: from, type: 'see-also' }), 'NOT_FOUND'],
    ['createStoryLink', ({ from }) => ({ from, to: '7', type: 'see-also' }), 'NOT_FOUND'],
    [
      'createStoryLink',
      ({ from }) => ({ from, to: "x' or 1=1", type: 'see-also' }),
      'INVALID_INPUT',
    ],
    ['createStoryLink', ({ from }) => ({ from, to: '', type: 'see-also' }), 'INVALID_INPUT'],
    ['createStoryLink', ({ from }) => ({ from, to: unknown, type: 'see_also' }), 'INVALID_INPUT'],
    ['createStoryLink', ({ from }) => ({ from, to: unknown, type: '__proto__' }), 'INVALID_INPUT'],
    ['confirmStoryLink', () => ({ linkId: unknown }), 'NOT_FOUND'],
    ['confirmStoryLink', () => ({ linkId: unknown, type: 'rumour' }), 'INVALID_INPUT'],
    ['rejectStoryLink', () => ({ linkId: '../x' }), 'INVALID_INPUT'],
    ['rejectStoryLink', () => ({ linkId: unknown, note: 'x'.repeat(2001) }), 'INVALID_INPUT'],
    ['unlinkStoryLink', () => ({ linkId: unknown }), 'NOT_FOUND'],
  ])('%s with a bad argument says so, never a 500 (%#)', async (command, input, code) => {
    const outcome = await send(desk, command, { ...input(await desk.pair()) }, 'editor')
    expect(outcome.code).toBe(code)
    expect(outcome.status).toBeLessThan(500)
  })

  it('does not let anyone link, or decide on, a story they may not read', async () => {
    const { from } = await desk.pair()
    const secret = await desk.article('Secret', { hiddenFrom: 'reporter' })
    const pair = { from, to: secret, type: 'see-also' }
    expect((await send(desk, 'createStoryLink', pair, 'reporter')).code).toBe('NOT_FOUND')
    expect((await send(desk, 'createStoryLink', pair, 'editor')).link?.state).toBe('confirmed')
  })

  it('rolls back what it wrote when the audit trail fails', async () => {
    const { from, to, linkId } = await suggested()
    desk.breakEvents(true)
    const outcomes: Outcome[] = []
    outcomes.push(await send(desk, 'createStoryLink', { from, to, type: 'see-also' }, 'editor'))
    outcomes.push(await send(desk, 'confirmStoryLink', { linkId }, 'editor'))
    desk.breakEvents(false)
    expect(outcomes.map(({ link }) => link)).toEqual([undefined, undefined])
    expect(await desk.stored(from)).toEqual(['suggested follow-up'])
  })
})

it('answers REST with the status that fits: 401 unknown, 403 forbidden, 404, 400, 409', async () => {
  const [, rest] = channels[1] ?? []
  if (!rest) throw new Error('no REST')
  const { from, to } = await desk.pair()
  const create = (as: Role | undefined, input: object) =>
    rest(desk, 'createStoryLink', { from, to, type: 'see-also', ...input }, as)
  const statuses = [
    await create(undefined, {}),
    await create('reader', {}),
    await create('editor', { to: '3c4b7f7e-0000-4000-8000-000000000000' }),
    await create('editor', { type: 'rumour' }),
    await create('editor', { to: from }),
    await create('editor', {}),
    await create('editor', {}),
  ].map(({ status }) => status)
  expect(statuses).toEqual([401, 403, 404, 400, 400, 200, 409])
})

it('refuses a body that is not JSON, or not an object', async () => {
  for (const body of ['{', '[]', '"x"', 'null', ''])
    expect(
      await desk.rest('POST', '/related-stories/createStoryLink', 'editor', body),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'INVALID_INPUT', data: { code: 'INVALID_INPUT' } }] },
    })
})

it('runs a command from code as the user of the request, by the same rules', async () => {
  const { from, to } = await desk.pair()
  const as = async (role: 'reader' | 'reporter') => {
    const user = await desk.payload.findByID({ collection: 'people', id: desk.userIds[role] })
    return createLocalReq({ user: { ...user, collection: 'people' } as never }, desk.payload)
  }
  const input = { from, to, type: 'see-also' }
  expect(await runStoryLinkCommand(await as('reporter'), 'createStoryLink', input)).toMatchObject({
    link: { state: 'suggested', type: 'see-also' },
  })
  await expect(
    runStoryLinkCommand(await as('reader'), 'createStoryLink', input),
  ).rejects.toMatchObject({ status: 403, data: { code: 'NOT_ALLOWED' } })
})
