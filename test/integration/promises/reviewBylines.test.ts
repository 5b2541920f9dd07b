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
  await stage.checkAll(id)
  expect(await approval(id)).toEqual([200, undefined])
})

it('an approver who becomes an author afterwards takes the approval along', async () => {
  const id = await stage.write()
  await stage.does(stage.author, 'requestFactCheck', id)
  await stage.checkAll(id)
  expect(await approval(id)).toEqual([200, undefined])
  await stage.edit(id, { byline: [person] })
  const { status, body } = await stage.command('editor', 'publishArticle', id)
  expect([status, body.errors?.[0]?.code]).toEqual([403, 'NOT_INDEPENDENT'])
  const patched = await stage.rest<{ errors?: { code?: string }[] }>('PATCH', `/articles/${id}`, {
    as: 'editor',
    body: { _status: 'published' },
  })
  expect([patched.status, patched.body.errors?.[0]?.code]).toEqual([403, 'NOT_INDEPENDENT'])
})

it('nobody holds up an approved text by asking for another check of it', async () => {
  const id = await stage.write()
  await stage.does(stage.author, 'requestFactCheck', id)
  await stage.checkAll(id)
  expect(await approval(id)).toEqual([200, undefined])
  const { status, body } = await stage.command('checker', 'requestFactCheck', id)
  expect([status, body.errors?.[0]?.code]).toEqual([409, 'STALE_STATE'])
  await stage.does('editor', 'publishArticle', id)
})

it('an embargo is let go by those who edit everybody’s stories, and the trail says so', async () => {
  const id = await stage.write()
  const embargo = '2099-01-01T10:00:00.000Z'
  const change = (as: 'reporter' | 'editor', body: object) =>
    stage.rest<{ doc: { embargo: string | null } }>('PATCH', `/articles/${id}?draft=true`, {
      as,
      body,
    })
  await change('editor', { embargo })
  expect((await change('reporter', { embargo: null })).body.doc?.embargo ?? embargo).toBe(embargo)
  expect((await change('editor', { embargo: null })).body.doc.embargo).toBeNull()
  const { docs } = await stage.payload.find({
    collection: 'desk-events',
    where: { and: [{ article: { equals: id } }, { kind: { equals: 'embargo-changed' } }] },
    sort: 'seq',
  })
  expect(docs.map(({ before, after }) => [before, after])).toEqual([
    [{ until: null }, { until: embargo }],
    [{ until: embargo }, { until: null }],
  ])
})
