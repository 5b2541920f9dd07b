import { runDueSchedules } from '@galley/payload-fact-check'
import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('an article that was taken down is not put back by what was planned before', async () => {
  const id = await stage.write()
  await stage.approve(id)
  await stage.publish(id)
  await stage.edit(id, { standfirst: 'Ships wait again.' })
  await stage.approve(id)
  const soon = Date.now() + 60_000
  await stage.does('editor', 'scheduleArticle', id, { at: new Date(soon).toISOString() })
  await stage.does('chief', 'unpublishArticle', id, { reason: 'A court order' })
  const run = await runDueSchedules(stage.payload, new Date(soon + 1000))
  expect(run).toEqual({ published: [], refused: [] })
  expect((await stage.row(id))?._status).toBe('draft')
  expect((await stage.kinds(id)).slice(-3)).toEqual([
    'scheduled',
    'unpublished',
    'schedule-cancelled',
  ])
  expect(await stage.broken(id)).toBeNull()
})
