import { body, factChecks, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

type Reason = { code: string; message: string; passage?: string; passageKey?: string }
type State = {
  status: string
  coverage: { total: number; settled: number }
  passages: { key: string; text: string; state: string }[]
  changes: { kind: string; passageKey: string }[]
  permissions: Record<string, { allowed: boolean; code?: string; message?: string }>
}

const state = async (id: string, as: Name = 'cem') =>
  (await desk.rest<State>('GET', `/fact-check/state/${id}`, as)).body
const refusalOf = async (as: Name, name: string, id: string, args: object = {}) => {
  const { status, body: answer } = await desk.rest<{
    errors: { message: string; data: { code: string; reasons: Reason[] } }[]
  }>('POST', `/fact-check/${name}`, as, { articleId: id, ...args })
  const [error] = answer.errors ?? []
  return { status, code: error?.data.code, message: error?.message, reasons: error?.data.reasons }
}
const claimIn = async (id: string, as: Name, exact: string): Promise<string> => {
  const args = { field: 'body', exact, kind: 'fact' }
  const { claim } = (await desk.does(as, 'markClaim', id, args)) as unknown as {
    claim: { id: string }
  }
  return claim.id
}
const settles = async (as: Name, claimId: string, args: object = { outcome: 'verified' }) =>
  (await desk.rest('POST', '/fact-check/settleClaim', as, { claimId, ...args })).status
const asked = async (): Promise<string> => {
  const id = await desk.write('ada', { headline: 'H', body: body('One.', 'Two.', 'Three.') })
  await desk.does('ada', 'requestFactCheck', id)
  return id
}

describe('an approval takes', () => {
  it('a round in which everything was looked at, and says what was not', async () => {
    const id = await asked()
    const claim = await claimIn(id, 'cem', 'Two.')
    const refused = await refusalOf('rex', 'approveFactCheck', id)
    expect(refused).toMatchObject({ status: 409, code: 'CLAIM_OPEN' })
    expect(refused.message).toBe(
      'Not approved. 1 claim is not settled. 3 passages are unchecked. Check 1 is not submitted yet: whoever checks it settles what is open and submits it first. Nothing was changed.',
    )
    const { passages, permissions } = await state(id, 'rex')
    expect(refused.reasons?.map(({ code, passageKey }) => [code, passageKey])).toEqual([
      ['CLAIM_OPEN', passages[2]?.key],
      ['PASSAGES_OPEN', passages[0]?.key],
      ['PASSAGES_OPEN', passages[1]?.key],
      ['PASSAGES_OPEN', passages[3]?.key],
      ['STALE_STATE', undefined],
    ])
    expect(permissions.approveFactCheck).toMatchObject({ allowed: false, code: 'CLAIM_OPEN' })
    await settles('cem', claim)
    expect(await refusalOf('rex', 'approveFactCheck', id)).toMatchObject({ code: 'PASSAGES_OPEN' })
  })

  it('a round that was submitted', async () => {
    const id = await asked()
    const { passages } = await state(id)
    await desk.does('cem', 'markNoCheckNeeded', id, { passages: passages.map(({ key }) => key) })
    expect(await refusalOf('rex', 'approveFactCheck', id)).toMatchObject({
      code: 'STALE_STATE',
      message:
        'Not approved. Check 1 is not submitted yet: whoever checks it settles what is open and submits it first. Nothing was changed.',
    })
    await desk.does('cem', 'submitRound', id)
    expect((await state(id, 'rex')).permissions.approveFactCheck).toEqual({ allowed: true })
    await desk.does('rex', 'approveFactCheck', id)
  })

  it('the text as it is now: what an edit opens in a submitted round is settled in it', async () => {
    const id = await asked()
    await desk.checkAll(id)
    await desk.edit('ada', id, { body: body('One.', 'Two and a half.', 'Three.') })
    const refused = await refusalOf('rex', 'approveFactCheck', id)
    expect(refused).toMatchObject({
      code: 'PASSAGES_OPEN',
      reasons: [{ passage: 'Two and a half.' }],
    })
    expect(refused.message).toContain('Whoever checks settles it; the check stays submitted')
    expect(await refusalOf('cem', 'submitRound', id)).toMatchObject({ code: 'PASSAGES_OPEN' })
    const key = refused.reasons?.[0]?.passageKey
    expect(await desk.does('cem', 'markNoCheckNeeded', id, { passages: [key] })).toMatchObject({
      factCheck: { state: 'submitted' },
    })
    expect(await refusalOf('cem', 'submitRound', id)).toMatchObject({ code: 'STALE_STATE' })
    await desk.does('rex', 'approveFactCheck', id)
  })

  it('and undoing the edit mends it as well', async () => {
    const id = await asked()
    await desk.checkAll(id)
    await desk.edit('ada', id, { body: body('One.', 'Two!', 'Three.') })
    expect(await refusalOf('rex', 'approveFactCheck', id)).toMatchObject({ code: 'PASSAGES_OPEN' })
    await desk.edit('ada', id, { body: body('One.', 'Two.', 'Three.') })
    await desk.does('rex', 'approveFactCheck', id)
  })

  it('what was taken out or moved seen, also after the submission', async () => {
    const id = await asked()
    await desk.checkAll(id)
    await desk.does('rex', 'approveFactCheck', id)
    await desk.edit('ada', id, { body: body('One.', 'Two.', 'Three.', 'Four.') })
    await desk.does('ada', 'requestFactCheck', id)
    await desk.checkAll(id)
    await desk.edit('ada', id, { body: body('One.', 'Three.', 'Four.') })
    expect(await refusalOf('rex', 'approveFactCheck', id)).toMatchObject({
      code: 'TEXT_CHANGED',
      reasons: [{ passage: 'Two.' }],
    })
    const [gone] = (await state(id)).changes.filter(({ kind }) => kind === 'removed')
    await desk.does('rita', 'acknowledgeChanges', id, { passageKeys: [gone?.passageKey] })
    expect(await refusalOf('rita', 'approveFactCheck', id)).toMatchObject({
      code: 'NOT_INDEPENDENT',
      reasons: [{ message: 'You acknowledged that this was taken out or moved.', passage: 'Two.' }],
    })
    await desk.does('rex', 'approveFactCheck', id)
  })
})

describe('whoever approves did not', () => {
  it('settle a claim of it, which is named', async () => {
    const id = await asked()
    await settles('rex', await claimIn(id, 'rex', 'Two.'))
    await desk.checkAll(id)
    const refused = await refusalOf('rex', 'approveFactCheck', id)
    expect(refused).toMatchObject({ status: 403, code: 'NOT_INDEPENDENT' })
    expect(refused.reasons).toMatchObject([
      { message: 'You settled a claim here.', passage: 'Two.', passageKey: expect.any(String) },
    ])
    expect((await state(id, 'rex')).permissions.approveFactCheck?.message).toContain(
      'You settled a claim here.',
    )
    await desk.does('rita', 'approveFactCheck', id)
  })

  it('rule on one', async () => {
    const id = await asked()
    const claimId = await claimIn(id, 'cem', 'Two.')
    await settles('cem', claimId, { outcome: 'unverifiable', note: 'No answer.' })
    await desk.rest('POST', '/fact-check/ruleOnClaim', 'zoe', { claimId, reason: 'We say so.' })
    await desk.checkAll(id)
    expect(await refusalOf('zoe', 'approveFactCheck', id)).toMatchObject({
      code: 'NOT_INDEPENDENT',
      reasons: [{ message: 'You ruled on a claim here.' }],
    })
    await desk.does('rex', 'approveFactCheck', id)
  })

  it('mark a passage of it, in this round or one that was sent back', async () => {
    const id = await asked()
    await desk.checkAll(id, 'rex')
    expect(await refusalOf('rex', 'approveFactCheck', id)).toMatchObject({
      code: 'NOT_INDEPENDENT',
      reasons: [{}, {}, {}, {}],
    })
    await desk.does('rita', 'requestChanges', id, { note: 'Again.' })
    await desk.does('ada', 'requestFactCheck', id)
    await desk.does('cem', 'submitRound', id)
    expect(await refusalOf('rex', 'approveFactCheck', id)).toMatchObject({
      code: 'NOT_INDEPENDENT',
    })
    await desk.does('rita', 'approveFactCheck', id)
    // What somebody else approved since is not theirs to approve any more: the next round asks about the rest.
    await desk.edit('ada', id, { body: body('One.', 'Two.', 'Three.', 'Four.') })
    await desk.does('ada', 'requestFactCheck', id)
    expect((await state(id)).coverage).toEqual({ total: 5, settled: 4 })
    await desk.checkAll(id)
    await desk.does('rex', 'approveFactCheck', id)
  })
})

it('an approval keeps the claims it was given on', async () => {
  const id = await asked()
  const claimId = await claimIn(id, 'cem', 'Two.')
  await settles('cem', claimId)
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  const { docs } = await desk.payload.find({
    collection: factChecks,
    where: { article: { equals: id } },
  })
  expect(docs).toMatchObject([
    {
      approvedPassages: ['H', 'One.', 'Two.', 'Three.'].map((text) => ({ text })),
      approvedClaims: [
        {
          claim: claimId,
          kind: 'fact',
          outcome: 'verified',
          words: 'Two.',
          field: 'body',
          passages: [2],
          checker: String(desk.users.cem.id),
          ruledBy: null,
        },
      ],
    },
  ])
})

it('a round in which an approved text was found wanting is decided, not taken back', async () => {
  const id = await asked()
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  await desk.does('ada', 'requestFactCheck', id)
  const claimId = await claimIn(id, 'cem', 'Two.')
  expect(await refusalOf('ada', 'withdrawFactCheck', id)).toMatchObject({
    status: 409,
    code: 'CLAIM_OPEN',
    message: expect.stringContaining('“Two.” stands in the text approved before'),
  })
  // Taking the words out and back changes nothing of it.
  await desk.edit('ada', id, { body: body('One.', 'Three.') })
  expect(await refusalOf('ada', 'withdrawFactCheck', id)).toMatchObject({ code: 'CLAIM_OPEN' })
  await desk.edit('ada', id, { body: body('One.', 'Two.', 'Three.') })
  await settles('cem', claimId)
  await desk.does('ada', 'withdrawFactCheck', id)
  expect((await state(id)).status).toBe('approved')
  await desk.does('eve', 'publishArticle', id)
})

it('an edit after an approval opens the passage it touched, and undoing it brings the approval back', async () => {
  const id = await asked()
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  await desk.edit('ada', id, { body: body('One.', 'Two and a half.', 'Three.') })
  expect((await state(id)).passages.map((passage) => passage.state)).toEqual([
    'no-check-needed',
    'no-check-needed',
    'open',
    'no-check-needed',
  ])
  await desk.edit('ada', id, { body: body('One.', 'Two.', 'Three.') })
  expect(await state(id)).toMatchObject({ status: 'approved', coverage: { total: 4, settled: 4 } })
  await desk.does('eve', 'publishArticle', id)
})
