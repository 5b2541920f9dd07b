import { body, openDesk, type Desk } from '../fact-check/support/desk.ts'

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
    await desk.checkAll(id)
    const answer = await desk.command('rex', 'approveFactCheck', Number(id) as never)
    expect(answer.body.article).toMatchObject({ id })
    expect((await desk.command('rex', 'approveFactCheck', 'x')).status).toBe(404)
  })

  it('and so do claims', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    const checker = String(desk.users.cem.id)
    await desk.does('rex', 'assignChecker', id, { checker })
    const words = { field: 'body', exact: 'first ship', kind: 'fact' }
    const { claim } = (await desk.does('cem', 'markClaim', id, words)) as unknown as {
      claim: { id: string }
    }
    const evidence = [{ source: 'Harbour log' }]
    for (const [as, name, args] of [
      ['cem', 'addEvidence', { evidence: evidence[0] }],
      ['cem', 'settleClaim', { outcome: 'disputed', note: 'It was the second.', evidence }],
      ['eve', 'ruleOnClaim', { reason: 'The log is wrong.' }],
    ] as const) {
      const answer = await desk.rest('POST', `/fact-check/${name}`, as, {
        claimId: claim.id,
        ...args,
      })
      expect([name, answer.status, answer.body]).toEqual([name, 200, answer.body])
    }
    await desk.edit('ada', id, { body: body('A first ship left.') })
    const { body: state } = await desk.rest<{
      passages: { claims: { id: string; checker: { name: string } }[] }[]
    }>('GET', `/fact-check/state/${id}`, 'cem')
    expect(state.passages[1]?.claims).toMatchObject([{ id: claim.id, checker: { name: 'cem' } }])
    const missing = await desk.rest('POST', '/fact-check/settleClaim', 'cem', {
      claimId: 'x',
      outcome: 'verified',
    })
    expect(missing.status).toBe(404)
  })
})
