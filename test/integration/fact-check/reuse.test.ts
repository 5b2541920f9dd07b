import { verifyDeskEvents } from '@galley/payload-fact-check'
import type { CollectionSlug } from 'payload'
import { body, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

interface Claim {
  id: string
  exact: string
  outcome: string
  state: string
  sameAs: string | null
  recheckSince: string | null
  recheck: { claimId: string; articleId: string; was: string; is: string } | null
  evidence: { source: string | null; url: string | null }[]
}
interface State {
  status: string
  round: { state: string; depth: string; number: number; requestedBy: { name: string } } | null
  passages: { key: string; state: string; claims: Claim[] }[]
}
interface Answer {
  article: { factCheckStatus: string }
  claim: { id: string; outcome: string; state: string }
  impact?: { articleId: string; claimId: string }[]
}
interface Entry {
  articleId: string
  articleTitle: string
  live: boolean
  claimId: string
  outcome: string
}

const claims = 'claims' as CollectionSlug
const notices = 'notices' as CollectionSlug
const words = 'The bridge cost 40 million.'

const state = async (id: string) =>
  (await desk.rest<State>('GET', `/fact-check/state/${id}`, 'cem')).body
const claimIn = async (id: string): Promise<Claim> => {
  const [claim] = (await state(id)).passages.flatMap((passage) => passage.claims)
  if (!claim) throw new Error('no claim')
  return claim
}
const does = async (as: Name, name: string, args: object): Promise<Answer> => {
  const { status, body: answer } = await desk.rest<Answer>('POST', `/fact-check/${name}`, as, args)
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}
const codeOf = async (as: Name, name: string, args: object): Promise<unknown> => {
  const { body: answer } = await desk.rest<{ errors?: { data: { code: string } }[] }>(
    'POST',
    `/fact-check/${name}`,
    as,
    args,
  )
  return answer.errors?.[0]?.data.code
}
const impact = async (claimId: string, as: Name = 'cem') =>
  (await desk.rest<Entry[]>('GET', `/fact-check/impact/${claimId}`, as)).body
const sameAs = async (claimId: string): Promise<string | null> => {
  const row = await desk.payload.findByID({ collection: claims, id: claimId, depth: 0 })
  return ((row as { sameAs?: string | null }).sameAs ?? null) as string | null
}

type Marked = { id: string; claim: string }

/** An article under check with the claim marked in it. */
const marked = async (headline = 'Bridge'): Promise<Marked> => {
  const id = await desk.write('ada', { headline, body: body(words) })
  await desk.does('ada', 'requestFactCheck', id)
  const { claim } = await does('cem', 'markClaim', {
    articleId: id,
    field: 'body',
    exact: '40 million',
    kind: 'number',
  })
  return { id, claim: claim.id }
}
const settle = (claimId: string, outcome = 'verified', more: object = {}) =>
  does('cem', 'settleClaim', { claimId, outcome, note: 'The budget says so', ...more })
const approve = async (id: string) => {
  const open = (await state(id)).passages.filter((passage) => passage.state === 'open')
  if (open.length > 0)
    await does('cem', 'markNoCheckNeeded', { articleId: id, passages: open.map(({ key }) => key) })
  await does('cem', 'submitRound', { articleId: id })
  await desk.does('rex', 'approveFactCheck', id)
}
const published = async (linkedTo?: string): Promise<Marked> => {
  const one = await marked()
  if (linkedTo) await does('cem', 'linkClaim', { claimId: one.claim, sameAs: linkedTo })
  await settle(one.claim)
  await approve(one.id)
  await desk.does('eve', 'publishArticle', one.id)
  return one
}
const told = async (claimId: string) => {
  const { docs } = await desk.payload.find({
    collection: notices,
    where: { claim: { equals: claimId } },
    depth: 1,
    pagination: false,
  })
  const rows = docs as unknown as { to: { name: string }; kind: string; values: object }[]
  return rows.map(({ to, kind }) => [to.name, kind]).sort()
}

describe('a claim that repeats another', () => {
  it('points at the root of its family, whichever of it is named', async () => {
    const [a, b, c] = [await marked(), await marked(), await marked()]
    await does('cem', 'linkClaim', { claimId: b.claim, sameAs: a.claim })
    await does('cem', 'linkClaim', { claimId: c.claim, sameAs: b.claim })
    expect([await sameAs(a.claim), await sameAs(b.claim), await sameAs(c.claim)]).toEqual([
      null,
      a.claim,
      a.claim,
    ])
    expect((await claimIn(c.id)).sameAs).toBe(a.claim)
    for (const other of [b.claim, c.claim])
      expect(await codeOf('cem', 'linkClaim', { claimId: a.claim, sameAs: other })).toBe(
        'STALE_STATE',
      )
    expect(await codeOf('cem', 'linkClaim', { claimId: a.claim, sameAs: a.claim })).toBe(
      'INVALID_INPUT',
    )
    // A root that joins others takes its own along.
    const d = await marked()
    await does('cem', 'linkClaim', { claimId: a.claim, sameAs: d.claim })
    expect([await sameAs(a.claim), await sameAs(b.claim), await sameAs(c.claim)]).toEqual([
      d.claim,
      d.claim,
      d.claim,
    ])
    expect((await desk.events(b.id)).at(-1)).toMatchObject({
      kind: 'claim-linked',
      before: { sameAs: a.claim },
      after: { sameAs: d.claim, words: '40 million' },
    })
  })

  it('stands alone again when it is taken out; of a root, the others stay one family', async () => {
    const [a, b, c] = [await marked(), await marked(), await marked()]
    for (const { claim } of [b, c])
      await does('cem', 'linkClaim', { claimId: claim, sameAs: a.claim })
    await does('cem', 'unlinkClaim', { claimId: a.claim })
    expect([await sameAs(b.claim), await sameAs(c.claim)]).toEqual([null, b.claim])
    expect(await codeOf('cem', 'unlinkClaim', { claimId: a.claim })).toBe('STALE_STATE')
    await does('cem', 'unlinkClaim', { claimId: c.claim })
    expect(await impact(b.claim)).toEqual([])
    expect((await desk.events(c.id)).at(-1)).toMatchObject({ kind: 'claim-unlinked' })
  })

  it('is named by whoever checks, and only a claim that exists', async () => {
    const [a, b] = [await marked(), await marked()]
    const args = { claimId: a.claim, sameAs: b.claim }
    expect(await codeOf('ada', 'linkClaim', args)).toBe('NOT_ALLOWED')
    expect(await codeOf('guest', 'unlinkClaim', { claimId: a.claim })).toBe('NOT_ALLOWED')
    expect(await codeOf('cem', 'linkClaim', { claimId: a.claim, sameAs: '12345' })).toBe(
      'NOT_FOUND',
    )
    expect(
      await codeOf('cem', 'settleClaim', { ...args, sameAs: '12345', outcome: 'verified' }),
    ).toBe('NOT_FOUND')
    expect((await claimIn(a.id)).state).toBe('open')
  })

  it('keeps its family when the article of its root is deleted', async () => {
    const [a, b, c] = [await marked(), await marked(), await marked()]
    for (const { claim } of [b, c])
      await does('cem', 'linkClaim', { claimId: claim, sameAs: a.claim })
    // Twice in one article: the second of them takes the first one's place, and goes as well.
    const twin = await does('cem', 'markClaim', {
      articleId: a.id,
      field: 'body',
      exact: words,
      kind: 'fact',
    })
    await does('cem', 'linkClaim', { claimId: a.claim, sameAs: twin.claim.id })
    expect((await desk.rest('DELETE', `/stories/${a.id}`, 'zoe')).status).toBe(200)
    const [root] = [await sameAs(b.claim), await sameAs(c.claim)].filter((id) => id !== null)
    expect([b.claim, c.claim]).toContain(root)
    expect((await impact(b.claim)).map(({ claimId }) => claimId)).toEqual([c.claim])
  })

  it('never makes a cycle, however many link at the same moment', async () => {
    const family = [await marked(), await marked(), await marked(), await marked()]
    const ids = family.map(({ claim }) => claim)
    for (let round = 0; round < 3; round++) {
      await Promise.all(
        ids.map((claimId, at) =>
          desk.rest('POST', '/fact-check/linkClaim', 'cem', {
            claimId,
            sameAs: ids[(at + 1) % ids.length],
          }),
        ),
      )
      const roots = await Promise.all(ids.map(sameAs))
      expect(roots.filter((root) => root === null)).toHaveLength(1)
      const root = ids[roots.indexOf(null)]
      expect(roots.filter((other) => other !== null).every((other) => other === root)).toBe(true)
      await Promise.all(
        ids.map((claimId) => desk.rest('POST', '/fact-check/unlinkClaim', 'cem', { claimId })),
      )
      const after = await Promise.all(ids.map(sameAs))
      for (const other of after) if (other !== null) expect(after[ids.indexOf(other)]).toBeNull()
      for (const claimId of ids) await codeOf('cem', 'unlinkClaim', { claimId })
    }
    for (const { id } of family)
      expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: true })
  })
})

describe('settling with the outcome of another claim', () => {
  it('links it, and takes the evidence along when asked to', async () => {
    const [a, b, c] = [await marked(), await marked(), await marked()]
    await settle(a.claim, 'verified', {
      evidence: [{ source: 'Budget', url: 'https://b.example/' }],
    })
    const own = [{ source: 'Ledger' }]
    const answer = await settle(b.claim, 'verified', {
      sameAs: a.claim,
      takeEvidence: true,
      evidence: own,
    })
    expect(answer).toMatchObject({ claim: { outcome: 'verified', state: 'settled' }, impact: [] })
    const claim = await claimIn(b.id)
    expect(claim.sameAs).toBe(a.claim)
    expect(claim.evidence.map(({ source }) => source)).toEqual(['Ledger', 'Budget'])
    expect(await desk.kinds(b.id)).toEqual(
      expect.arrayContaining(['claim-marked', 'claim-linked', 'claim-settled']),
    )
    // Once more: nothing twice.
    await settle(b.claim, 'verified', { sameAs: a.claim, takeEvidence: true })
    expect((await claimIn(b.id)).evidence).toHaveLength(2)
    // Only when asked to.
    await settle(c.claim, 'verified', { sameAs: b.claim })
    expect(await claimIn(c.id)).toMatchObject({ sameAs: a.claim, evidence: [] })
    const alone = await marked()
    expect(
      await codeOf('cem', 'settleClaim', {
        claimId: alone.claim,
        outcome: 'verified',
        takeEvidence: true,
      }),
    ).toBe('INVALID_INPUT')
  })
})

describe('when the outcome of a claim changes', () => {
  it('everyone who used it is asked to look again, in a round of its own', async () => {
    const a = await marked('First told')
    await settle(a.claim)
    const b = await published(a.claim)
    const c = await marked('Not settled yet')
    await does('cem', 'linkClaim', { claimId: c.claim, sameAs: b.claim })
    const entries = await impact(a.claim)
    expect(entries).toHaveLength(2)
    expect(entries).toContainEqual(
      expect.objectContaining({
        articleId: b.id,
        articleTitle: 'Bridge',
        live: true,
        claimId: b.claim,
        outcome: 'verified',
      }),
    )
    expect(entries).toContainEqual(
      expect.objectContaining({ articleId: c.id, live: false, outcome: 'unchecked' }),
    )

    const answer = await does('rita', 'disputeClaim', {
      claimId: a.claim,
      reason: 'The budget says 50',
    })
    expect(answer.impact).toEqual([{ articleId: b.id, claimId: b.claim }])

    const after = await state(b.id)
    expect(after).toMatchObject({
      status: 'in-check',
      round: { number: 2, state: 'requested', depth: 'spot', requestedBy: { name: 'rita' } },
    })
    expect(after.passages.map((passage) => passage.state)).toEqual(['no-check-needed', 'claimed'])
    expect(await claimIn(b.id)).toMatchObject({
      state: 'recheck',
      outcome: 'verified',
      recheckSince: expect.any(String),
      recheck: { claimId: a.claim, articleId: a.id, was: 'verified', is: 'disputed' },
    })
    expect((await desk.kinds(b.id)).slice(-2)).toEqual(['recheck-opened', 'check-requested'])
    expect(await verifyDeskEvents(desk.payload, b.id)).toMatchObject({ ok: true })
    // What readers have stays as it was approved, and stays.
    expect(await desk.served(b.id)).toMatchObject({
      _status: 'published',
      factCheckStatus: 'approved',
    })
    expect(await told(b.claim)).toEqual([
      ['cem', 'recheck'],
      ['rex', 'recheck'],
    ])
    expect(await codeOf('cem', 'submitRound', { articleId: b.id })).toBe('CLAIM_OPEN')
    // Nor is it taken back: the approval before it would count again, with the question open.
    expect(await codeOf('rita', 'withdrawFactCheck', { articleId: b.id })).toBe('CLAIM_OPEN')
    // What nobody had settled is left alone.
    expect(await claimIn(c.id)).toMatchObject({ state: 'open', recheckSince: null })

    // It still holds: that settles it, and asks nobody else again.
    expect(await settle(b.claim)).toMatchObject({ claim: { state: 'settled' }, impact: [] })
    expect(await claimIn(b.id)).toMatchObject({ recheckSince: null, recheck: null })
    await approve(b.id)
    expect((await state(b.id)).status).toBe('approved')
  })

  it('a ruling is such a change as well', async () => {
    const [a, b] = [await marked(), await marked()]
    await settle(a.claim, 'disputed')
    await settle(b.claim, 'disputed')
    await does('cem', 'linkClaim', { claimId: b.claim, sameAs: a.claim })
    await does('eve', 'ruleOnClaim', { claimId: a.claim, reason: 'It stands' })
    await does('eve', 'ruleOnClaim', { claimId: b.claim, reason: 'It stands' })
    expect((await claimIn(b.id)).state).toBe('settled')
    const answer = await does('eve', 'ruleOnClaim', {
      claimId: a.claim,
      reason: 'The ministry corrected it',
      outcome: 'verified',
    })
    expect(answer.impact).toEqual([{ articleId: b.id, claimId: b.claim }])
    // Its round is open already: no other is.
    expect(await state(b.id)).toMatchObject({ round: { number: 1, state: 'in-progress' } })
    expect((await claimIn(b.id)).state).toBe('recheck')
    // The ruling of the other desk clears it.
    await does('eve', 'ruleOnClaim', { claimId: b.claim, reason: 'Ours is of another year' })
    expect((await claimIn(b.id)).state).toBe('settled')
  })

  it('twenty articles are asked, all or none of them', async () => {
    const a = await marked()
    await settle(a.claim)
    const others: Marked[] = []
    for (let at = 0; at < 20; at++) {
      const other = await marked()
      await settle(other.claim, 'verified', { sameAs: a.claim })
      await approve(other.id)
      others.push(other)
    }
    const { hooks } = desk.payload.collections[notices]?.config ?? {}
    let left = 7
    const stop = () => {
      if (--left === 0) throw new Error('the machine stopped here')
    }
    hooks?.afterChange.push(stop)
    const broken = await desk.rest('POST', '/fact-check/disputeClaim', 'rita', {
      claimId: a.claim,
      reason: 'The budget says 50',
    })
    hooks?.afterChange.splice(hooks.afterChange.indexOf(stop), 1)
    expect(broken.status).toBe(500)
    expect(await claimIn(a.id)).toMatchObject({ outcome: 'verified', state: 'settled' })
    for (const { id, claim } of others) {
      expect(await state(id)).toMatchObject({ status: 'approved', round: { number: 1 } })
      expect((await claimIn(id)).state).toBe('settled')
      expect(await desk.kinds(id)).not.toContain('recheck-opened')
      expect(await told(claim)).toEqual([])
    }

    const answer = await does('rita', 'disputeClaim', { claimId: a.claim, reason: 'It says 50' })
    expect(new Set(answer.impact?.map(({ articleId }) => articleId))).toEqual(
      new Set(others.map(({ id }) => id)),
    )
    for (const { id } of others) {
      expect(await state(id)).toMatchObject({ status: 'in-check', round: { depth: 'spot' } })
      expect((await claimIn(id)).state).toBe('recheck')
      expect(await verifyDeskEvents(desk.payload, id)).toMatchObject({ ok: true })
    }
  }, 300_000)

  it('two desks that change the same family at once leave it whole', async () => {
    const [a, b, c] = [await marked(), await marked(), await marked()]
    for (const { claim } of [b, c]) await settle(claim, 'verified', { sameAs: a.claim })
    await settle(a.claim)
    const answers = await Promise.all([
      desk.rest<Answer>('POST', '/fact-check/disputeClaim', 'rita', {
        claimId: b.claim,
        reason: 'It says 50',
      }),
      desk.rest<Answer>('POST', '/fact-check/disputeClaim', 'rex', {
        claimId: c.claim,
        reason: 'It says 50',
      }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await claimIn(a.id)).toMatchObject({ state: 'recheck' })
    for (const { id } of [b, c]) expect(await claimIn(id)).toMatchObject({ outcome: 'disputed' })
  })
})

it('says the same over GraphQL', async () => {
  const [a, b] = [await marked('One'), await marked('Two')]
  await settle(a.claim)
  const { body: linked } = await desk.graphql<{ data: { settleClaim: Answer } }>(
    `mutation ($claim: ID!, $same: ID!) { settleClaim(claimId: $claim, outcome: "verified", sameAs: $same, takeEvidence: true) { claim { state } impact { articleId claimId } } }`,
    { claim: b.claim, same: a.claim },
    'cem',
  )
  expect(linked.data.settleClaim).toEqual({ claim: { state: 'settled' }, impact: [] })
  const query = `query ($claim: ID!) { impact(claimId: $claim) { articleId articleTitle live claimId exact outcome settledAt recheckSince } }`
  const { body: seen } = await desk.graphql<{ data: { impact: Entry[] } }>(
    query,
    { claim: a.claim },
    'cem',
  )
  expect(seen.data.impact).toMatchObject([
    { articleId: b.id, articleTitle: 'Two', live: false, claimId: b.claim, outcome: 'verified' },
  ])
  const { body: changed } = await desk.graphql<{ data: { disputeClaim: Answer } }>(
    `mutation ($claim: ID!) { disputeClaim(claimId: $claim, reason: "No") { impact { articleId claimId } } }`,
    { claim: a.claim },
    'rita',
  )
  expect(changed.data.disputeClaim.impact).toEqual([{ articleId: b.id, claimId: b.claim }])
  const { body: parted } = await desk.graphql<{ data: { unlinkClaim: Answer } }>(
    `mutation ($claim: ID!) { unlinkClaim(claimId: $claim) { claim { id } impact { claimId } } }`,
    { claim: b.claim },
    'cem',
  )
  expect(parted.data.unlinkClaim).toEqual({ claim: { id: b.claim }, impact: null })
  for (const as of ['guest', undefined] as const) {
    const { body: refused } = await desk.graphql<{ errors: { message: string }[] }>(
      query,
      { claim: a.claim },
      as,
    )
    expect(refused.errors).toHaveLength(1)
  }
})
