import { openDesk, type Desk } from '../fact-check/support/desk.ts'

describe('a project whose ids are numbers', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk({ idType: 'number' })
  })
  afterAll(() => desk.close())

  it('works the same, ids in and out as text', async () => {
    const id = await desk.published()
    expect(id).toMatch(/^\d+$/)
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'approved', id: Number(id) })
    expect((await desk.does('ada', 'requestFactCheck', id)).article).toMatchObject({ id })
    const answer = await desk.command('rex', 'approveFactCheck', Number(id) as never)
    expect(answer.body.article).toMatchObject({ id })
    expect((await desk.command('rex', 'approveFactCheck', 'x')).status).toBe(404)
  })
})
