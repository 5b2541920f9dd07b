import { openStage, type Stage } from '../doors/support/openStage.ts'
import { createAtOnce, hammer } from './support/crowds.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('twenty people hammering one article: what was acknowledged is there, what was refused says so', async () => {
  await hammer(
    stage,
    () => (method, path, body) => stage.rest(method, path, { as: 'editor', body }),
  )
}, 400_000)

it('sixty creating at once: each is there whole, with a slug of its own', async () => {
  await createAtOnce(
    stage,
    () => (method, path, body) => stage.rest(method, path, { as: 'reporter', body }),
  )
}, 400_000)
