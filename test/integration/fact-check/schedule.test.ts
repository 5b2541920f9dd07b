import { setTimeout as wait } from 'node:timers/promises'
import { runDueSchedules, startScheduler } from '@galley/payload-fact-check'
import { fallDue } from '../schedule/support/fallDue.ts'
import { body, openDesk, schedules, type Desk } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const soon = () => new Date(Date.now() + 3_600_000).toISOString()
const later = () => new Date(Date.now() + 7_200_000)
const scheduled = async (data: object = {}): Promise<string> => {
  const id = await desk.approved(data)
  await desk.does('eve', 'scheduleArticle', id, { at: soon() })
  return id
}
const until = async (test: () => Promise<boolean>): Promise<void> => {
  const stop = Date.now() + 60_000
  while (!(await test())) {
    if (Date.now() > stop) throw new Error('It did not happen in time.')
    await wait(50)
  }
}

it('is planned by who may, for a text that may go live, in the future, once', async () => {
  const id = await desk.approved()
  const code = async (as: 'ada' | 'eve', at: unknown) =>
    (await desk.command(as, 'scheduleArticle', id, { at })).body.errors?.[0]?.code
  expect(await code('ada', soon())).toBe('NOT_ALLOWED')
  expect(await code('eve', '2001-01-01T00:00:00Z')).toBe('INVALID_INPUT')
  expect(await code('eve', 'tomorrow')).toBe('INVALID_INPUT')
  expect(await code('eve', undefined)).toBe('INVALID_INPUT')
  await desk.edit('ada', id, { embargo: '2998-01-01T00:00:00.000Z' })
  expect(await code('eve', '2997-01-01T00:00:00Z')).toBe('EMBARGOED')
  expect(await code('eve', '2999-01-01T02:00:00+02:00')).toBeUndefined()
  expect(await code('eve', '2999-01-02T00:00:00Z')).toBe('STALE_STATE')
  expect((await desk.command('ada', 'cancelSchedule', id)).status).toBe(403)
  await desk.does('eve', 'cancelSchedule', id)
  expect((await desk.command('eve', 'cancelSchedule', id)).status).toBe(409)
  expect((await desk.kinds(id)).slice(-2)).toEqual(['scheduled', 'schedule-cancelled'])
  expect(await runDueSchedules(desk.payload, new Date('3000-01-01'))).toEqual({
    published: [],
    refused: [],
  })
})

it('goes out once however many runners there are, as the user who planned it', async () => {
  const id = await scheduled()
  const runs = await Promise.all(
    Array.from({ length: 10 }, () => runDueSchedules(desk.payload, later())),
  )
  expect(runs.flatMap(({ published }) => published)).toEqual([id])
  expect(runs.flatMap(({ refused }) => refused)).toEqual([])
  expect(await desk.served(id)).toMatchObject({ _status: 'published', factCheckStatus: 'approved' })
  const published = (await desk.events(id)).filter(({ kind }) => kind === 'published')
  expect(published).toMatchObject([{ by: desk.users.eve.id, system: null }])
})

it('is refused when the text changed in between, with the reasons kept', async () => {
  const id = await scheduled()
  await desk.edit('ada', id, { body: body('The first ship sank.') })
  expect(await runDueSchedules(desk.payload, later())).toEqual({ published: [], refused: [id] })
  expect(await desk.served(id)).toMatchObject({ _status: 'draft' })
  expect((await desk.events(id)).at(-1)).toMatchObject({
    kind: 'schedule-refused',
    after: { reasons: [{ code: 'TEXT_CHANGED', passage: 'The first ship sank.' }] },
  })
  const state = await desk.rest('GET', `/fact-check/state/${id}`, 'ada')
  expect(state.body).toMatchObject({
    schedule: { state: 'refused', by: { name: 'eve' }, reasons: [{ code: 'TEXT_CHANGED' }] },
  })
  expect(await runDueSchedules(desk.payload, later())).toEqual({ published: [], refused: [] })
})

it('is refused when the user may no longer publish', async () => {
  const id = await scheduled()
  const eve = { collection: 'staff' as never, id: desk.users.eve.id }
  await desk.payload.update({ ...eve, data: { role: 'writer' } as never })
  expect(await runDueSchedules(desk.payload, later())).toEqual({ published: [], refused: [id] })
  await desk.payload.update({ ...eve, data: { role: 'editor' } as never })
  expect((await desk.events(id)).at(-1)).toMatchObject({
    kind: 'schedule-refused',
    after: { reasons: [{ code: 'NOT_ALLOWED' }] },
  })
})

it('is done when somebody published it in between, and publishes nothing twice', async () => {
  const id = await scheduled()
  await desk.does('zoe', 'publishArticle', id)
  await runDueSchedules(desk.payload, later())
  expect((await desk.kinds(id)).filter((kind) => kind.includes('published'))).toEqual(['published'])
})

it('goes out after a restart without anybody asking, and stops when told', async () => {
  const id = await scheduled()
  await fallDue(desk.payload, id)
  await desk.restart()
  const scheduler = startScheduler(desk.payload, { everyMilliseconds: 50 })
  await until(async () => (await desk.served(id))._status === 'published')
  await scheduler.stop()
  expect((await desk.kinds(id)).filter((kind) => kind === 'published')).toHaveLength(1)
  const next = await scheduled()
  await fallDue(desk.payload, next)
  await wait(600)
  expect(await desk.served(next)).toMatchObject({ _status: 'draft' })
  const { docs } = await desk.payload.find({
    collection: schedules,
    where: { article: { equals: next } },
  })
  expect(docs).toMatchObject([{ state: 'pending' }])
})
