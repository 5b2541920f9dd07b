import { body, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

interface Claim {
  id: string
  kind: string
  outcome: string
  state: string
  exact: string
  evidence: { url: string | null; excerpt: string | null }[]
  candidates: { exact: string }[]
}
interface State {
  status: string
  coverage: { total: number; settled: number }
  round: { revision: number; state: string; checker: { name: string } | null } | null
  passages: { key: string; text: string; state: string; claims: Claim[] }[]
  unplaced: Claim[]
  changes: { kind: string; passageKey: string | null; danger: string[]; seen: boolean }[]
}
interface Answer {
  article: { factCheckStatus: string }
  factCheck: { state: string; revision: number; coverage: { total: number; settled: number } }
  claim: { id: string; outcome: string; state: string } | null
}

const story = {
  headline: 'Mayor spends 40 million',
  body: body('The mayor spent 40 million on a bridge.', 'So it goes.', 'He denied it.'),
}
const state = async (id: string) =>
  (await desk.rest<State>('GET', `/fact-check/state/${id}`, 'cem')).body
const keyOf = async (id: string, text: string): Promise<string> =>
  (await state(id)).passages.find((passage) => passage.text === text)?.key ?? ''
const does = async (as: Name, name: string, args: object): Promise<Answer> => {
  const { status, body: answer } = await desk.rest<Answer>('POST', `/fact-check/${name}`, as, args)
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}
const refusalOf = async (as: Name, name: string, args: object) => {
  const { status, body: answer } = await desk.rest<{
    errors: {
      message: string
      data: { code: string; reasons: { code: string; passageKey?: string }[] }
    }[]
  }>('POST', `/fact-check/${name}`, as, args)
  const [error] = answer.errors
  return { status, code: error?.data.code, message: error?.message, reasons: error?.data.reasons }
}
const asked = async (data: object = story): Promise<string> => {
  const id = await desk.write('ada', data)
  await desk.does('ada', 'requestFactCheck', id)
  return id
}
const mark = (id: string, exact: string, given: object = {}) =>
  does('cem', 'markClaim', { articleId: id, field: 'body', exact, kind: 'number', ...given })
const settleTheRest = async (id: string) => {
  const open = (await state(id)).passages.filter((passage) => passage.state === 'open')
  await does('cem', 'markNoCheckNeeded', { articleId: id, passages: open.map(({ key }) => key) })
}

it('goes from a request to a submitted round, each step with its line in the trail', async () => {
  const id = await asked()
  const { claim, factCheck } = await mark(id, '40 million')
  expect(claim).toMatchObject({ kind: 'number', outcome: 'unchecked', state: 'open' })
  // Whoever does the first thing is the checker.
  expect(factCheck).toMatchObject({ state: 'in-progress', coverage: { total: 4, settled: 0 } })
  expect((await state(id)).round).toMatchObject({ checker: { name: 'cem' } })

  await does('cem', 'addEvidence', {
    claimId: claim?.id,
    evidence: { url: 'https://statistics.example/bridge', excerpt: '40.2 million' },
  })
  const settled = await does('cem', 'settleClaim', { claimId: claim?.id, outcome: 'verified' })
  expect(settled).toMatchObject({
    claim: { state: 'settled' },
    factCheck: { coverage: { settled: 1 } },
  })
  await settleTheRest(id)
  const { passages } = await state(id)
  expect(passages.map((passage) => passage.state)).toEqual([
    'no-check-needed',
    'settled',
    'no-check-needed',
    'no-check-needed',
  ])
  expect(passages[1]?.claims[0]?.evidence).toMatchObject([{ excerpt: '40.2 million' }])
  expect(await does('cem', 'submitRound', { articleId: id })).toMatchObject({
    factCheck: { state: 'submitted', coverage: { total: 4, settled: 4 } },
    article: { factCheckStatus: 'in-check' },
  })
  await desk.does('rex', 'approveFactCheck', id)
  expect(await desk.kinds(id)).toEqual([
    'created',
    'check-requested',
    'check-started',
    'claim-marked',
    'evidence-added',
    'claim-settled',
    'no-check-needed',
    'check-submitted',
    'approved',
  ])
})

it('refuses to submit what is unsettled, and says all of it with its place', async () => {
  const id = await asked()
  await mark(id, '40 million')
  const refused = await refusalOf('cem', 'submitRound', { articleId: id })
  expect(refused).toMatchObject({ status: 409, code: 'CLAIM_OPEN' })
  expect(refused.message).toContain('1 claim is not settled. 3 passages are unchecked.')
  expect(refused.reasons?.map(({ code }) => code)).toEqual([
    'CLAIM_OPEN',
    'PASSAGES_OPEN',
    'PASSAGES_OPEN',
    'PASSAGES_OPEN',
  ])
  expect(refused.reasons?.[0]?.passageKey).toBe(
    await keyOf(id, 'The mayor spent 40 million on a bridge.'),
  )
  const [claimed] = [await keyOf(id, 'The mayor spent 40 million on a bridge.')]
  expect(
    await refusalOf('cem', 'markNoCheckNeeded', { articleId: id, passages: [claimed] }),
  ).toMatchObject({ status: 409, code: 'CLAIM_OPEN' })
})

it('finds words only where they stand once, or where their context says', async () => {
  const id = await asked({ headline: 'H', body: body('He paid 40.', 'She paid 40.') })
  expect(
    await refusalOf('cem', 'markClaim', {
      articleId: id,
      field: 'body',
      exact: '41',
      kind: 'number',
    }),
  ).toMatchObject({ code: 'NOT_FOUND_IN_TEXT' })
  expect(
    await refusalOf('cem', 'markClaim', {
      articleId: id,
      field: 'body',
      exact: '40',
      kind: 'number',
    }),
  ).toMatchObject({ code: 'AMBIGUOUS' })
  await mark(id, '40', { prefix: 'She paid ', suffix: '.' })
  expect((await state(id)).passages.map((passage) => passage.state)).toEqual([
    'open',
    'open',
    'claimed',
  ])
  expect(
    await refusalOf('cem', 'markClaim', {
      articleId: id,
      field: 'body',
      exact: '40',
      prefix: 'She paid',
      kind: 'fact',
    }),
  ).toMatchObject({ code: 'STALE_STATE' })
})

it('an edit re-opens what it touched and nothing else, and undoing it settles it again', async () => {
  const id = await asked()
  const { claim } = await mark(id, '40 million')
  await does('cem', 'settleClaim', { claimId: claim?.id, outcome: 'verified' })
  await settleTheRest(id)
  await desk.edit('ada', id, {
    body: body('The mayor never spent 40 million on a bridge.', 'So it goes.', 'He denied it.'),
  })
  expect((await state(id)).passages.map((passage) => passage.state)).toEqual([
    'no-check-needed',
    'open',
    'no-check-needed',
    'no-check-needed',
  ])
  expect((await state(id)).passages[1]?.claims[0]).toMatchObject({
    state: 'stale',
    outcome: 'verified',
  })
  await desk.edit('ada', id, { body: story.body })
  expect((await state(id)).coverage).toEqual({ total: 4, settled: 4 })
})

it('a claim whose words changed is offered its places, and a person says which', async () => {
  const id = await asked()
  const { claim } = await mark(id, 'spent 40 million')
  await desk.edit('ada', id, {
    body: body('The mayor spent 41 million on a bridge.', 'So it goes.', 'He denied it.'),
  })
  const { unplaced } = await state(id)
  expect(unplaced).toMatchObject([{ id: claim?.id, state: 'unplaced' }])
  expect(unplaced[0]?.candidates[0]?.exact).toContain('41 million')
  expect(
    await refusalOf('cem', 'settleClaim', { claimId: claim?.id, outcome: 'verified' }),
  ).toMatchObject({ code: 'TEXT_CHANGED' })
  await does('cem', 'placeClaim', { claimId: claim?.id, exact: 'spent 41 million' })
  expect(
    (await does('cem', 'settleClaim', { claimId: claim?.id, outcome: 'verified' })).claim,
  ).toMatchObject({ state: 'settled' })
})

it('a change asked for is done once the text shows it', async () => {
  const id = await asked()
  const { claim } = await mark(id, '40 million')
  const settled = await does('cem', 'settleClaim', {
    claimId: claim?.id,
    outcome: 'verified-with-change',
    change: '40.2 million',
  })
  expect(settled.claim).toMatchObject({ state: 'waiting' })
  await desk.edit('ada', id, {
    body: body('The mayor spent 40.2 million on a bridge.', 'So it goes.', 'He denied it.'),
  })
  expect((await state(id)).passages[1]).toMatchObject({ state: 'settled' })
})

it('a disputed claim takes an editor’s ruling, and not a checker’s', async () => {
  const id = await asked()
  const { claim } = await mark(id, '40 million')
  expect(await refusalOf('cem', 'disputeClaim', { claimId: claim?.id, reason: ' ' })).toMatchObject(
    { status: 400, code: 'REASON_REQUIRED' },
  )
  expect(
    (await does('cem', 'disputeClaim', { claimId: claim?.id, reason: 'The budget says 14.' }))
      .claim,
  ).toMatchObject({ state: 'unruled' })
  const ruling = { claimId: claim?.id, reason: 'The ministry stands by it.' }
  expect(await refusalOf('cem', 'ruleOnClaim', ruling)).toMatchObject({
    status: 403,
    code: 'NOT_ALLOWED',
  })
  expect((await does('eve', 'ruleOnClaim', ruling)).claim).toMatchObject({
    outcome: 'disputed',
    state: 'settled',
  })
  // Settling it anew takes the ruling back.
  expect(
    (
      await does('cem', 'settleClaim', {
        claimId: claim?.id,
        outcome: 'unverifiable',
        note: 'No answer.',
      })
    ).claim,
  ).toMatchObject({ state: 'unruled' })
})

it('what was taken out has to be acknowledged before the next round is submitted', async () => {
  const id = await desk.approved(story)
  await desk.edit('ada', id, {
    body: body('The mayor spent 40 million on a bridge.', 'So it goes.'),
  })
  await desk.does('ada', 'requestFactCheck', id)
  const { changes, coverage } = await state(id)
  expect(changes).toMatchObject([{ kind: 'removed', seen: false, danger: [] }])
  expect(coverage).toEqual({ total: 3, settled: 3 })
  const refused = await refusalOf('cem', 'submitRound', { articleId: id })
  expect(refused).toMatchObject({
    code: 'TEXT_CHANGED',
    reasons: [{ passageKey: changes[0]?.passageKey }],
  })
  await does('cem', 'acknowledgeChanges', { articleId: id, passageKeys: [changes[0]?.passageKey] })
  expect((await state(id)).changes).toMatchObject([{ seen: true }])
  expect(await does('cem', 'submitRound', { articleId: id })).toMatchObject({
    factCheck: { state: 'submitted' },
  })
})

it('what was acknowledged before an approval is not acknowledged when it is taken out again', async () => {
  const id = await desk.approved(story)
  const shorter = { body: body('The mayor spent 40 million on a bridge.', 'So it goes.') }
  const again = async (data: object) => {
    await desk.edit('ada', id, data)
    await desk.does('ada', 'requestFactCheck', id)
  }
  await again(shorter)
  const [gone] = (await state(id)).changes
  await does('cem', 'acknowledgeChanges', { articleId: id, passageKeys: [gone?.passageKey] })
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  await again({ body: story.body })
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  await again(shorter)
  expect((await state(id)).changes).toMatchObject([{ kind: 'removed', seen: false }])
})

it('names what makes a change dangerous', async () => {
  const id = await desk.approved(story)
  await desk.edit('ada', id, {
    body: body('The mayor never spent 41 million on a bridge.', 'So it goes.', 'He denied it.'),
  })
  expect((await state(id)).changes).toMatchObject([
    { kind: 'changed', danger: ['number', 'negation'] },
  ])
})

it('a command that names a revision is told what happened since, and changes nothing', async () => {
  const id = await asked()
  const revision = (await state(id)).round?.revision
  await mark(id, '40 million')
  const refused = await refusalOf('cem', 'markNoCheckNeeded', {
    articleId: id,
    passages: [await keyOf(id, 'So it goes.')],
    revision,
  })
  expect(refused).toMatchObject({ status: 409, code: 'STALE_STATE' })
  expect(refused.message).toContain('claim marked, by cem')
  const now = (await state(id)).round?.revision
  const done = await does('cem', 'markNoCheckNeeded', {
    articleId: id,
    passages: [await keyOf(id, 'So it goes.')],
    revision: now,
  })
  expect(done.factCheck.revision).toBe((now ?? 0) + 1)
})

it('is assigned, taken back, and closed to those who may not', async () => {
  const id = await asked()
  await does('rex', 'assignChecker', { articleId: id, checker: String(desk.users.cem.id) })
  expect(
    await refusalOf('rex', 'assignChecker', { articleId: id, checker: String(desk.users.ada.id) }),
  ).toMatchObject({ code: 'INVALID_INPUT' })
  expect((await state(id)).round).toMatchObject({ state: 'requested', checker: { name: 'cem' } })
  await does('rita', 'startCheck', { articleId: id })
  expect((await state(id)).round).toMatchObject({ state: 'in-progress', checker: { name: 'cem' } })
  for (const [name, args] of [
    ['markNoCheckNeeded', { passages: ['x'] }],
    ['markClaim', { field: 'body', exact: '40', kind: 'number' }],
    ['submitRound', {}],
    ['startCheck', {}],
    ['acknowledgeChanges', { passageKeys: ['x'] }],
  ] as const)
    for (const as of ['ada', 'eve', 'guest'] as const)
      expect(await refusalOf(as, name, { articleId: id, ...args })).toMatchObject({ status: 403 })
  expect(await refusalOf('ben', 'withdrawFactCheck', { articleId: id })).toMatchObject({
    status: 403,
  })
  await does('ada', 'withdrawFactCheck', { articleId: id, note: 'Not yet.' })
  expect(
    await refusalOf('cem', 'markClaim', {
      articleId: id,
      field: 'body',
      exact: '40 million',
      kind: 'number',
    }),
  ).toMatchObject({ code: 'STALE_STATE' })
})

it('is the same over GraphQL', async () => {
  const id = await asked()
  const { body: marked } = await desk.graphql<{ data: { markClaim: Answer } }>(
    `mutation ($id: ID!) { markClaim(articleId: $id, field: "body", exact: "40 million", kind: "number") {
      article { id _status factCheckStatus } factCheck { state revision coverage { total settled } } claim { id outcome state }
    } }`,
    { id },
    'cem',
  )
  const claimId = marked.data.markClaim.claim?.id
  const { body: settled } = await desk.graphql<{ data: { settleClaim: Answer } }>(
    `mutation ($claim: ID!) { settleClaim(claimId: $claim, outcome: "verified", note: "Budget, page 3", evidence: [{ source: "Budget" }]) { claim { state } } }`,
    { claim: claimId },
    'cem',
  )
  expect(settled.data.settleClaim.claim).toEqual({ state: 'settled' })
  const { body: seen } = await desk.graphql<{ data: { factCheck: State } }>(
    `query ($id: ID!) { factCheck(articleId: $id) { status canPublish mayPublish coverage { total settled }
      round { revision state depth deadline requestedBy { name } checker { name } reviewer { name } }
      passages { key field text state worth { score reasons } claims { id kind outcome } }
      missing { code message passageKey } changes { passageKey before after danger } } }`,
    { id },
    'cem',
  )
  expect(seen.data.factCheck).toMatchObject({
    coverage: { total: 4, settled: 1 },
    round: {
      state: 'in-progress',
      depth: 'full',
      requestedBy: { name: 'ada' },
      checker: { name: 'cem' },
      reviewer: null,
    },
  })
  expect(seen.data.factCheck.passages[1]).toMatchObject({
    state: 'settled',
    worth: { reasons: ['number'] },
    claims: [{ id: claimId, kind: 'number', outcome: 'verified' }],
  })
})

it('keeps every mark of twenty people at one round', async () => {
  const texts = Array.from({ length: 20 }, (_, number) => `Sentence ${number} says something.`)
  const id = await asked({ headline: 'Many', body: body(...texts) })
  const keys = await Promise.all(texts.map((text) => keyOf(id, text)))
  const marks = keys.map((key) =>
    does('cem', 'markNoCheckNeeded', { articleId: id, passages: [key] }),
  )
  await Promise.all(marks)
  expect((await state(id)).coverage).toEqual({ total: 21, settled: 20 })
  expect((await desk.kinds(id)).filter((kind) => kind === 'no-check-needed')).toHaveLength(20)
  expect((await desk.kinds(id)).filter((kind) => kind === 'check-started')).toHaveLength(1)
})
