import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
let person: string
beforeAll(async () => {
  stage = await openStage()
  const row = await stage.payload.create({ collection: 'people', data: { name: 'Rana Es' } })
  person = row.id
  const { id } = stage.users.reviewer
  await stage.payload.update({ collection: 'users', id, data: { person } })
})
afterAll(() => stage.close())

const approval = async (id: string) => {
  const { status, body } = await stage.command('reviewer', 'approveFactCheck', id)
  return [status, body.errors?.[0]?.code]
}

it('whoever stood in the byline wrote it, also after taking the name out', async () => {
  const id = await stage.write()
  await stage.edit(id, { byline: [person] })
  await stage.does(stage.author, 'requestFactCheck', id)
  expect(await approval(id)).toEqual([403, 'NOT_INDEPENDENT'])
  const { status } = await stage.rest('PATCH', `/articles/${id}?draft=true`, {
    as: 'reviewer',
    body: { byline: [] },
  })
  expect(status).toBe(200)
  expect(await approval(id)).toEqual([403, 'NOT_INDEPENDENT'])
})

it('whoever never stood there approves', async () => {
  const id = await stage.write()
  await stage.does(stage.author, 'requestFactCheck', id)
  expect(await approval(id)).toEqual([200, undefined])
})
