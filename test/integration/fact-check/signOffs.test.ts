import { verifyDeskEvents } from '@galley/payload-fact-check'
import { body, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const set = (as: Name, id: string, state: string, more: object = {}) =>
  desk.command(as, 'setSignOff', id, { kind: 'legal', state, ...more })
const code = async (as: Name, id: string, state: string, more: object = {}) =>
  (await set(as, id, state, more)).body.errors?.[0]?.code ?? null
const signOffs = (article: Record<string, unknown>) => article.signOffs

it('is set on the draft with one line in the trail, and opens and shuts the gate', async () => {
  const id = await desk.write('ada', { section: 'Economy' })
  const editors = (await desk.latest(id)).passageEditors
  expect(await code('eve', id, 'required', { note: 'Names a company' })).toBe(null)
  expect(await desk.kinds(id)).toEqual(['created', 'sign-off-changed'])
  expect((await desk.events(id)).at(-1)).toMatchObject({
    by: desk.users.eve.id,
    before: { 'signOffs.legal': 'n/a' },
    after: { 'signOffs.legal': 'required' },
    note: 'Names a company',
  })
  const latest = await desk.latest(id)
  expect(latest).toMatchObject({ _status: 'draft', section: 'Economy', passageEditors: editors })
  expect(signOffs(latest)).toEqual({ legal: 'required' })
  expect(await code('eve', id, 'complete')).toBe(null)
  expect(await code('eve', id, 'complete')).toBe('STALE_STATE')
  expect((await desk.kinds(id)).filter((kind) => kind !== 'created')).toHaveLength(2)
  expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: true })
})

it('is refused without the role, and for what is no sign-off or no state of one', async () => {
  const id = await desk.write('ada')
  for (const name of ['ada', 'cem', 'rex', 'guest'] as const)
    expect(await code(name, id, 'required')).toBe('NOT_ALLOWED')
  expect(await code('eve', id, 'done')).toBe('INVALID_INPUT')
  const answer = await set('eve', id, 'required', { kind: 'rights' })
  expect(answer.body.errors[0]).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'There is no sign-off “rights”. There are: legal. Nothing was changed.',
  })
  expect(await code('eve', id, 'required', { kind: 'signOffs.legal' })).toBe(null)
})

it('on a live article waits in a draft: nothing goes live, and a newer draft stays', async () => {
  const id = await desk.published()
  const live = await desk.served(id)
  expect(await code('eve', id, 'required')).toBe(null)
  expect(await desk.served(id)).toEqual(live)
  expect(await desk.latest(id)).toMatchObject({ _status: 'draft', signOffs: { legal: 'required' } })
  await desk.edit('ada', id, { body: body('The first ship sank.') })
  expect(await code('eve', id, 'complete')).toBe(null)
  expect(await desk.latest(id)).toMatchObject({
    _status: 'draft',
    body: body('The first ship sank.'),
    signOffs: { legal: 'complete' },
  })
  expect(await desk.served(id)).toEqual(live)
  expect((await desk.kinds(id)).slice(-3)).toEqual([
    'sign-off-changed',
    'edited',
    'sign-off-changed',
  ])
})
