import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('a mark on a bare space gives a quote no other speaker', async () => {
  const id = await stage.write()
  await stage.approve(id)
  await stage.publish(id)
  const slug = (await stage.row(id))?.slug
  const before = await stage.served(slug)
  const [first, ...rest] = stage.records.body()
  const value = stage.records.spoken.id
  const annotation = { relationTo: 'quotes', value, speaker: 'Somebody Else' }
  const [opening, ...words] = first?.children as { text: string }[]
  const changed = [
    {
      children: [{ text: String(opening?.text).trimEnd() }, { text: ' ', annotation }, ...words],
    },
    ...rest,
  ]
  await stage.rest('PATCH', `/articles/${id}`, {
    as: 'editor',
    body: { body: changed, _status: 'published' },
  })
  expect(before?.quotes).toContainEqual({ text: 'No ship waits', speaker: { name: 'Mert Aksu' } })
  expect((await stage.served(slug))?.quotes).toEqual(before?.quotes)
})
