import { body, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

interface State {
  coverage: { total: number; settled: number }
  passages: {
    key: string
    text: string
    state: string
    mark: { by: { name: string } | null } | null
    claims: {
      id: string
      outcome: string
      state: string
      ruling: string | null
      note: string | null
      evidence: unknown[]
    }[]
  }[]
  changes: { passageKey: string | null; seen: boolean }[]
  permissions: Record<string, { allowed: boolean }>
}
const story = {
  headline: 'Mayor spends 40 million',
  body: body('The mayor spent 40 million on a bridge.', 'So it goes.', 'He denied it.'),
}
const state = async (id: string) =>
  (await desk.rest<State>('GET', `/fact-check/state/${id}`, 'cem')).body
/** What undoing has to give back: everything but the number of lines in the trail. */
const seen = async (id: string) => {
  const { coverage, passages, changes } = await state(id)
  return { coverage, passages, changes }
}
const keyOf = async (id: string, text: string): Promise<string> =>
  (await state(id)).passages.find((passage) => passage.text === text)?.key ?? ''
const does = (as: Name, name: string, args: object) =>
  desk.rest<{
    claim: { id: string } | null
    errors?: { data: { code: string; reasons: { key: string }[] }; message: string }[]
  }>('POST', `/fact-check/${name}`, as, args)
const done = async (as: Name, name: string, args: object) => {
  const { status, body: answer } = await does(as, name, args)
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}
const refusalOf = async (as: Name, name: string, args: object) => {
  const { status, body: answer } = await does(as, name, args)
  const [error] = answer.errors ?? []
  return {
    status,
    code: error?.data.code,
    key: error?.data.reasons[0]?.key,
    message: error?.message,
  }
}
const asked = async (data: object = story): Promise<string> => {
  const id = await desk.write('ada', data)
  await desk.does('ada', 'requestFactCheck', id)
  return id
}
const mark = async (id: string, exact: string, as: Name = 'cem') =>
  (await done(as, 'markClaim', { articleId: id, field: 'body', exact, kind: 'number' })).claim?.id

it('takes back step after step, each leaving the check as it was, and the trail keeps all of it', async () => {
  const id = await asked()
  const claim = { claimId: '' }
  const steps: [Name, string, () => Promise<object>][] = [
    [
      'cem',
      'markNoCheckNeeded',
      async () => ({ articleId: id, passages: [await keyOf(id, 'So it goes.')] }),
    ],
    [
      'cem',
      'settleClaim',
      async () => {
        claim.claimId = (await mark(id, '40 million')) ?? ''
        return { ...claim, outcome: 'verified', note: 'Budget, page 3.' }
      },
    ],
    ['cem', 'disputeClaim', () => Promise.resolve({ ...claim, reason: 'The budget says 14.' })],
    [
      'eve',
      'ruleOnClaim',
      () => Promise.resolve({ ...claim, reason: 'The ministry stands by it.' }),
    ],
    ['eve', 'undoStep', () => Promise.resolve({ articleId: id })],
    ['cem', 'undoStep', () => Promise.resolve({ articleId: id })],
    ['cem', 'undoStep', () => Promise.resolve({ articleId: id })],
    ['cem', 'undoStep', () => Promise.resolve({ articleId: id })],
    ['cem', 'undoStep', () => Promise.resolve({ articleId: id })],
  ]
  const looks: Awaited<ReturnType<typeof seen>>[] = [await seen(id)]
  for (const [as, name, args] of steps.slice(0, 4)) {
    await done(as, name, await args())
    looks.push(await seen(id))
  }
  expect(looks[4]?.coverage).toEqual({ total: 4, settled: 2 })
  for (const [as, name, args] of steps.slice(4)) {
    await done(as, name, await args())
    looks.push(await seen(id))
  }
  const [none, marked, , disputed] = looks
  // eve's ruling, cem's dispute, his settlement, the claim itself, and the mark.
  expect(looks[5]).toEqual(disputed)
  expect(looks[6]).toEqual(looks[2])
  expect(looks[7]?.passages[1]).toMatchObject({
    state: 'claimed',
    claims: [{ outcome: 'unchecked', note: null }],
  })
  expect(looks[8]).toEqual(marked)
  expect(looks[9]).toEqual(none)
  expect((await desk.kinds(id)).filter((kind) => kind === 'step-undone')).toHaveLength(5)
  expect((await desk.kinds(id)).filter((kind) => kind === 'claim-settled')).toHaveLength(1)
  expect(await refusalOf('cem', 'undoStep', { articleId: id })).toMatchObject({
    status: 409,
    code: 'STALE_STATE',
    key: 'nothingToUndo',
  })
})

it('is refused once somebody else did something about the same claim or passage', async () => {
  const id = await asked()
  const claimId = await mark(id, '40 million')
  await done('cem', 'settleClaim', { claimId, outcome: 'verified' })
  await done('rex', 'settleClaim', { claimId, outcome: 'opinion' })
  const before = await seen(id)
  const refused = await refusalOf('cem', 'undoStep', { articleId: id })
  expect(refused).toMatchObject({ status: 409, code: 'STALE_STATE', key: 'actedSince' })
  expect(refused.message).toContain('rex')
  expect(await seen(id)).toEqual(before)
  // What rex did elsewhere does not keep cem from taking a step back.
  await done('cem', 'markNoCheckNeeded', {
    articleId: id,
    passages: [await keyOf(id, 'He denied it.')],
  })
  await done('rex', 'markNoCheckNeeded', {
    articleId: id,
    passages: [await keyOf(id, 'So it goes.')],
  })
  await done('cem', 'undoStep', { articleId: id })
  expect((await state(id)).passages.map((passage) => passage.state)).toEqual([
    'open',
    'settled',
    'no-check-needed',
    'open',
  ])
})

it('keeps a claim that something hangs on, an edited passage, and a round that was handed over', async () => {
  const id = await asked()
  const claimId = await mark(id, '40 million')
  await done('cem', 'addEvidence', { claimId, evidence: { source: 'Budget' } })
  expect(await refusalOf('cem', 'undoStep', { articleId: id })).toMatchObject({ key: 'claimInUse' })
  await done('cem', 'settleClaim', { claimId, outcome: 'verified' })
  await desk.edit('ada', id, {
    body: body('The mayor spent 40 million on one bridge.', 'So it goes.', 'He denied it.'),
  })
  expect(await refusalOf('cem', 'undoStep', { articleId: id })).toMatchObject({ key: 'actedSince' })
  await desk.edit('ada', id, { body: story.body })
  const open = (await state(id)).passages.filter((passage) => passage.state === 'open')
  await done('cem', 'markNoCheckNeeded', { articleId: id, passages: open.map(({ key }) => key) })
  await done('cem', 'submitRound', { articleId: id })
  expect((await state(id)).permissions.undoStep).toMatchObject({ allowed: false })
  expect(await refusalOf('cem', 'undoStep', { articleId: id })).toMatchObject({
    status: 409,
    code: 'STALE_STATE',
  })
})

it('takes an acknowledgement back, and is closed to those who settle nothing', async () => {
  const id = await desk.approved(story)
  await desk.edit('ada', id, {
    body: body('The mayor spent 40 million on a bridge.', 'So it goes.'),
  })
  await desk.does('ada', 'requestFactCheck', id)
  const key = (await state(id)).changes[0]?.passageKey
  await done('cem', 'acknowledgeChanges', { articleId: id, passageKeys: [key] })
  expect((await state(id)).changes).toMatchObject([{ seen: true }])
  for (const as of ['ada', 'guest'] as const)
    expect(await refusalOf(as, 'undoStep', { articleId: id })).toMatchObject({ status: 403 })
  await done('cem', 'undoStep', { articleId: id })
  expect((await state(id)).changes).toMatchObject([{ seen: false }])
})

it('is the same over GraphQL', async () => {
  const id = await asked()
  await done('cem', 'markNoCheckNeeded', {
    articleId: id,
    passages: [await keyOf(id, 'So it goes.')],
  })
  expect((await state(id)).passages[2]?.mark).toMatchObject({ by: { name: 'cem' } })
  const { body: answer } = await desk.graphql<{ data: { undoStep: object } }>(
    'mutation ($id: ID!) { undoStep(articleId: $id) { factCheck { coverage { settled } } } }',
    { id },
    'cem',
  )
  expect(answer.data.undoStep).toEqual({ factCheck: { coverage: { settled: 0 } } })
})
