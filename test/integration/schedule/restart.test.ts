import { setTimeout as wait } from 'node:timers/promises'
import { verifyDeskEvents } from '@galley/payload-fact-check'
import { openStage, type Stage } from '../doors/support/openStage.ts'
import { fallDue } from './support/fallDue.ts'
import { startServer } from './support/startServer.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const approved = async (): Promise<string> => {
  const id = await stage.write()
  await stage.approve(id)
  return id
}

/** Reads the database itself: no server is asked. */
const statusOf = async (id: string) =>
  (
    await stage.payload.db.findOne<{ id: string; _status?: string }>({
      collection: 'articles',
      where: { id: { equals: id } },
    })
  )?._status
const publications = async (id: string) =>
  (
    await stage.payload.db.count({
      collection: 'desk-events',
      where: { and: [{ article: { equals: id } }, { kind: { equals: 'published' } }] },
    })
  ).totalDocs
const until = async (test: () => Promise<boolean>): Promise<void> => {
  const limit = Date.now() + 60_000
  while (!(await test())) {
    if (Date.now() > limit) throw new Error('It did not happen in time.')
    await wait(100)
  }
}

it('goes out once after the server was stopped and started again, and nobody asked', async () => {
  const first = await startServer(stage.dataFolder)
  const id = await approved()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  await stage.does('editor', 'scheduleArticle', id, { at })
  expect(await first.stop()).toBe(0)
  await fallDue(stage.payload, id)
  expect(await statusOf(id)).toBe('draft')

  // Two of them, as when an old one has not stopped yet.
  const servers = await Promise.all([startServer(stage.dataFolder), startServer(stage.dataFolder)])
  await until(async () => (await statusOf(id)) === 'published')
  await wait(1500)
  for (const server of servers) {
    expect(await server.stop()).toBe(0)
    expect(server.said()).not.toMatch(/could not/)
  }
  expect(await publications(id)).toBe(1)
  expect(await verifyDeskEvents(stage.payload, id)).toMatchObject({ ok: true })
  expect((await stage.look(id)).served).not.toBeNull()
})
