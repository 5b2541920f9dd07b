import { body, factChecks, openDesk, stories, type Desk } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

type Row = {
  state: string
  checker?: string | null
  deadline?: string | null
  factCheckChecker?: string | null
  factCheckDeadline?: string | null
}

const open = ['requested', 'in-progress', 'submitted']

/** What lists show of an article is what its open round says, on both of its rows. */
const agrees = async (id: string): Promise<Row> => {
  const { docs } = await desk.payload.find({
    collection: factChecks,
    where: { article: { equals: id } },
    sort: '-round',
    depth: 0,
    limit: 1,
  })
  const round = docs[0] as unknown as Row | undefined
  const isOpen = round !== undefined && open.includes(round.state)
  for (const row of [await desk.served(id), await desk.latest(id)]) {
    expect([round?.state, row.factCheckChecker ?? null]).toEqual([
      round?.state,
      (isOpen && round.checker) || null,
    ])
    expect(row.factCheckDeadline ?? null).toEqual((isOpen && round.deadline) || null)
  }
  return (await desk.latest(id)) as unknown as Row
}

/** No command sets a deadline yet in every project: written as a command would, with the refresh that follows it. */
const setDeadline = async (id: string, deadline: string): Promise<void> => {
  const round = (
    await desk.payload.find({
      collection: factChecks,
      where: { article: { equals: id } },
      sort: '-round',
      depth: 0,
      limit: 1,
    })
  ).docs[0]
  await desk.payload.db.updateOne({
    collection: factChecks,
    id: round!.id,
    data: { deadline } as never,
  })
}

const passagesOf = async (id: string): Promise<string[]> => {
  const state = await desk.rest<{ passages: { key: string }[] }>(
    'GET',
    `/fact-check/state/${id}`,
    'cem',
  )
  return state.body.passages.map(({ key }) => key)
}

const deadline = '2031-02-03T04:05:00.000Z'

describe('who checks an article until when', () => {
  it('follows every command of a round, on the served row and on the latest version', async () => {
    const id = await desk.write('ada')
    await agrees(id)
    await desk.does('ada', 'requestFactCheck', id)
    await setDeadline(id, deadline)
    await desk.does('cem', 'assignChecker', id, { checker: desk.users.rex.id })
    expect(await agrees(id)).toMatchObject({
      factCheckChecker: desk.users.rex.id,
      factCheckDeadline: deadline,
    })
    await desk.does('cem', 'assignChecker', id, { checker: desk.users.cem.id })
    expect(await agrees(id)).toMatchObject({ factCheckChecker: desk.users.cem.id })
    await desk.does('cem', 'startCheck', id)
    await agrees(id)
    const { claim } = (await desk.does('cem', 'markClaim', id, {
      field: 'body',
      exact: 'first ship',
      kind: 'fact',
    } as object)) as unknown as { claim: { id: string } }
    await agrees(id)
    await desk.rest('POST', '/fact-check/settleClaim', 'cem', {
      claimId: claim.id,
      outcome: 'verified',
    })
    const keys = await passagesOf(id)
    await desk.does('cem', 'markNoCheckNeeded', id, { passages: keys.slice(0, 1) })
    await agrees(id)
    await desk.does('cem', 'submitRound', id)
    expect(await agrees(id)).toMatchObject({
      factCheckChecker: desk.users.cem.id,
      factCheckDeadline: deadline,
    })
    await desk.does('rex', 'approveFactCheck', id)
    expect(await agrees(id)).toMatchObject({ factCheckChecker: null, factCheckDeadline: null })
    await desk.does('eve', 'publishArticle', id)
    await agrees(id)
  })

  it('is taken by whoever does the first thing in a round', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    expect(await agrees(id)).toMatchObject({ factCheckChecker: null })
    await desk.does('cem', 'markNoCheckNeeded', id, { passages: await passagesOf(id) })
    expect(await agrees(id)).toMatchObject({ factCheckChecker: desk.users.cem.id })
  })

  it.each([
    ['ada', 'withdrawFactCheck', {}],
    ['rex', 'requestChanges', { note: 'Say whose words.' }],
  ] as const)('ends when %s does %s', async (who, command, args) => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    await desk.does('cem', 'startCheck', id)
    await agrees(id)
    await desk.does(who, command, id, args)
    expect(await agrees(id)).toMatchObject({ factCheckChecker: null })
  })

  it('stands on a live article while its next text is checked, and through edits of it', async () => {
    const id = await desk.published()
    await desk.edit('ada', id, { body: body('Other words.') })
    await desk.does('ada', 'requestFactCheck', id)
    await desk.does('cem', 'startCheck', id)
    expect(await agrees(id)).toMatchObject({ factCheckChecker: desk.users.cem.id })
    await desk.edit('ada', id, { body: body('Yet other words.') })
    expect(await agrees(id)).toMatchObject({ factCheckChecker: desk.users.cem.id })
    expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'approved' })
  })

  it('is found by in the list, and never shown to readers', async () => {
    const id = await desk.published()
    await desk.edit('ada', id, { headline: 'Another headline' })
    await desk.does('ada', 'requestFactCheck', id)
    await setDeadline(id, '2001-01-01T00:00:00.000Z')
    await desk.does('cem', 'assignChecker', id, { checker: desk.users.rita.id })
    const found = async (where: string) =>
      (
        await desk.rest<{ docs: { id: string }[] }>('GET', `/stories?draft=true&${where}`, 'ada')
      ).body.docs.map((story) => String(story.id))
    expect(await found(`where[factCheckChecker][equals]=${desk.users.rita.id}`)).toEqual([id])
    expect(await found('where[factCheckDeadline][less_than]=2002-01-01T00:00:00.000Z')).toEqual([
      id,
    ])
    const read = await desk.rest('GET', `/stories/${id}`)
    expect(read.body).not.toHaveProperty('factCheckChecker')
    expect(read.body).not.toHaveProperty('factCheckDeadline')
  })

  it('is never what a client sends', async () => {
    const forged = {
      factCheckChecker: desk.users.ben.id,
      factCheckDeadline: '2001-01-01T00:00:00.000Z',
    }
    const nothing = { factCheckChecker: null, factCheckDeadline: null }
    const made = await desk.rest<{ doc: { id: string } }>('POST', '/stories?draft=true', 'zoe', {
      headline: 'Forged',
      ...forged,
    })
    const { id } = made.body.doc
    expect(await agrees(id)).toMatchObject(nothing)
    for (const query of ['?draft=true', '', '?draft=true&autosave=true']) {
      expect((await desk.rest('PATCH', `/stories/${id}${query}`, 'zoe', forged)).status).toBe(200)
      expect(await agrees(id)).toMatchObject(nothing)
    }
    await desk.payload.update({
      collection: stories,
      id,
      data: forged as never,
      draft: true,
      user: desk.users.zoe,
      overrideAccess: true,
    })
    expect(await agrees(id)).toMatchObject(nothing)
    const copy = await desk.rest<{ doc: { id: string } }>(
      'POST',
      `/stories/${id}/duplicate`,
      'zoe',
      forged,
    )
    expect(await agrees(copy.body.doc.id)).toMatchObject(nothing)
  })
})
