import { setTimeout as wait } from 'node:timers/promises'
import { runDueSchedules, startScheduler } from '@galley/payload-fact-check'
import { openStage, type Stage } from '../doors/support/openStage.ts'
import { fallDue } from './support/fallDue.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const later = new Date(Date.now() + 7_200_000)
const planned = async (): Promise<string> => {
  const id = await stage.write()
  await stage.approve(id)
  await stage.does('editor', 'scheduleArticle', id, {
    at: new Date(Date.now() + 3_600_000).toISOString(),
  })
  return id
}
const planOf = async (id: string) => {
  const { docs } = await stage.payload.find({
    collection: 'publication-schedules',
    where: { article: { equals: id } },
    sort: '-createdAt',
    depth: 0,
  })
  return docs[0]
}
const refusedWith = async (id: string, code: string, field?: string) => {
  expect(await runDueSchedules(stage.payload, later)).toEqual({ published: [], refused: [id] })
  const { main, served, events } = await stage.look(id)
  expect({ status: main?._status, served }).toEqual({ status: 'draft', served: null })
  expect(events.at(-1)).toBe('schedule-refused')
  const reason = { code, ...(field ? { field } : {}) }
  expect(await planOf(id)).toMatchObject({ state: 'refused', reasons: [reason] })
  expect(await stage.broken(id)).toBeNull()
  expect(await runDueSchedules(stage.payload, later)).toEqual({ published: [], refused: [] })
}

it('is refused, with what changed, when the text was edited in between', async () => {
  const id = await planned()
  await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
  await refusedWith(id, 'TEXT_CHANGED', 'body')
  expect((await planOf(id))?.reasons).toMatchObject([{ passage: 'Everybody denied it.' }])
})

it('is refused when the link under the same words leads elsewhere', async () => {
  const id = await planned()
  await stage.edit(id, { body: stage.records.body({ link: 'https://other.example/' }) })
  await refusedWith(id, 'TEXT_CHANGED', 'body')
})

it('is refused when a sign-off was opened in between', async () => {
  const id = await planned()
  const signOffs = { legal: 'required', rights: 'n/a', rightOfReply: 'n/a' } as const
  await stage.edit(id, { signOffs }, stage.users.editor)
  await refusedWith(id, 'SIGN_OFF_OPEN', 'signOffs.legal')
})

it('is refused when an embargo was set in between', async () => {
  const id = await planned()
  await stage.edit(id, { embargo: '2999-01-01T00:00:00.000Z' })
  await refusedWith(id, 'EMBARGOED')
})

it('is refused when its planner lost the role', async () => {
  const id = await planned()
  const { users } = stage
  const roles = (held: ('editor' | 'reporter')[]) =>
    stage.rest('PATCH', `/users/${users.editor.id}`, { as: 'admin', body: { roles: held } })
  expect((await roles(['reporter'])).status).toBe(200)
  await refusedWith(id, 'NOT_ALLOWED')
  expect((await roles(['editor'])).status).toBe(200)
})

it('does not go out once it was cancelled, by whoever may schedule', async () => {
  const id = await planned()
  for (const who of ['reporter', 'checker', 'reviewer', 'admin'] as const)
    expect((await stage.command(who, 'cancelSchedule', id)).status).toBe(403)
  await stage.does('chief', 'cancelSchedule', id)
  expect(await runDueSchedules(stage.payload, later)).toEqual({ published: [], refused: [] })
  expect((await stage.look(id)).served).toBeNull()
  expect((await stage.kinds(id)).slice(-2)).toEqual(['scheduled', 'schedule-cancelled'])
})

it('goes out once, however many schedulers run', async () => {
  const id = await planned()
  const schedulers = Array.from({ length: 10 }, () =>
    startScheduler(stage.payload, { everyMilliseconds: 20 }),
  )
  await fallDue(stage.payload, id)
  const limit = Date.now() + 60_000
  while ((await stage.row(id))?._status !== 'published' && Date.now() < limit) await wait(20)
  await Promise.all(schedulers.map((scheduler) => scheduler.stop()))
  await runDueSchedules(stage.payload, later)
  expect((await stage.kinds(id)).filter((kind) => /publish/.test(kind))).toEqual(['published'])
  expect(await planOf(id)).toMatchObject({ state: 'done' })
  expect(await stage.broken(id)).toBeNull()
})

it('is planned by nothing but the command: Payload’s own way is closed', async () => {
  const id = await stage.write()
  await stage.approve(id)
  const { body } = await stage.graphql(
    '{ __schema { mutationType { fields { name } } } }',
    {},
    { as: 'admin' },
  )
  const { mutationType } = body.data?.__schema as { mutationType: { fields: { name: string }[] } }
  const names = mutationType.fields.map(({ name }) => name)
  expect(names).toContain('scheduleArticle')
  expect(names.filter((name) => /schedule/i.test(name)).sort()).toEqual([
    'cancelSchedule',
    'scheduleArticle',
  ])
  const tasks = stage.config.jobs?.tasks ?? []
  expect(tasks.map(({ slug }) => slug)).not.toContain('schedulePublish')
  await stage.payload.jobs.run().catch(() => undefined)
  expect((await stage.look(id)).served).toBeNull()
})
