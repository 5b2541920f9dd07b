import { servedReviews } from '@galley/payload-fact-check'
import { body, openDesk, type Desk } from './support/desk.ts'
import { workOnClaims } from './support/marked.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
const { claimIn, does, marked, refusal, state } = workOnClaims(() => desk)

const settled = async () => {
  const { article, claimId } = await marked()
  await does('cem', 'settleClaim', { claimId, outcome: 'verified' })
  return { article, claimId }
}
const verdict = 'The ledger shows 40.2 million.'
const live = async () => {
  const story = await settled()
  await does('eve', 'publishClaimReview', { claimId: story.claimId, rating: 4, verdict })
  const open = (await state(story.article)).passages.filter((passage) => passage.state === 'open')
  const keys = open.map(({ key }) => key)
  await does('cem', 'markNoCheckNeeded', { articleId: story.article, passages: keys })
  await desk.does('cem', 'submitRound', story.article)
  await desk.does('rita', 'approveFactCheck', story.article)
  await desk.does('eve', 'publishArticle', story.article)
  return story
}
const served = async (id: string) => (await servedReviews(desk.payload, [id]))(id)

describe('a review', () => {
  it('is told to readers once its article is live, with the scale in force, and taken back', async () => {
    const { article, claimId } = await settled()
    await does('eve', 'publishClaimReview', { claimId, rating: 4, verdict })
    expect((await claimIn(article)).review).toMatchObject({
      shown: true,
      scale: '1',
      rating: '4',
      verdict,
    })
    expect(await served(article)).toEqual([])
    const story = await live()
    expect(await served(story.article)).toEqual([
      {
        claimReviewed: '40 million',
        rating: { value: 4, best: 5, worst: 1, name: 'Mostly true' },
        verdict,
        claimant: 'The mayor',
        datePublished: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ])
    await does('zoe', 'withdrawClaimReview', { claimId: story.claimId, note: 'Wrong year' })
    expect(await served(story.article)).toEqual([])
    const events = await desk.events(story.article)
    expect(events.filter(({ kind }) => kind.startsWith('claim-review'))).toMatchObject([
      {
        kind: 'claim-review-published',
        after: { claim: story.claimId, scale: '1', rating: '4', verdict },
      },
      { kind: 'claim-review-withdrawn', before: { rating: '4', verdict }, note: 'Wrong year' },
    ])
    expect(await refusal('zoe', 'withdrawClaimReview', { claimId: story.claimId })).toMatchObject({
      status: 409,
      code: 'STALE_STATE',
    })
  })

  it('is refused for what is not settled, without a verdict, and off the scale', async () => {
    const { claimId } = await marked()
    const publish = (more: object) =>
      refusal('eve', 'publishClaimReview', { claimId, rating: 4, verdict, ...more })
    expect(await publish({})).toMatchObject({ status: 409, code: 'CLAIM_OPEN' })
    expect(await publish({ verdict: ' ' })).toMatchObject({ status: 400, code: 'REASON_REQUIRED' })
    for (const rating of [0, 6, 2.5, '4'])
      expect(await publish({ rating })).toMatchObject({ status: 400, code: 'INVALID_INPUT' })
    await does('cem', 'disputeClaim', { claimId, reason: 'The ledger says 4.' })
    expect(await publish({})).toMatchObject({ code: 'CLAIM_OPEN' })
    await does('eve', 'ruleOnClaim', { claimId, reason: 'It does.' })
    expect(await publish({})).toBeUndefined()
  })

  it('is for who may publish', async () => {
    const { claimId } = await settled()
    const args = { claimId, rating: 1, verdict }
    for (const name of ['publishClaimReview', 'withdrawClaimReview'])
      for (const as of ['ada', 'ben', 'cem', 'rex', 'guest'] as const)
        expect(await refusal(as, name, args)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' })
    expect(await refusal(undefined, 'publishClaimReview', args)).toMatchObject({ status: 401 })
    for (const as of ['eve', 'zoe'] as const)
      expect(await refusal(as, 'publishClaimReview', args)).toBeUndefined()
  })

  it('stands while a draft is edited, and tells nothing of it', async () => {
    const { article } = await live()
    const before = await served(article)
    await desk.edit('ada', article, { body: body('The mayor spent 90 million on a bridge.') })
    expect(await served(article)).toEqual(before)
    expect(before).toHaveLength(1)
  })

  it('is not told where its words are not served', async () => {
    const { article, claimId } = await live()
    await desk.edit('ada', article, { body: body('The mayor spent 90 million on a bridge.') })
    await desk.does('ada', 'requestFactCheck', article)
    await does('cem', 'placeClaim', { claimId, exact: '90 million' })
    await does('cem', 'settleClaim', { claimId, outcome: 'verified' })
    await does('eve', 'publishClaimReview', { claimId, rating: 5, verdict: 'Ninety it is.' })
    expect(await served(article)).toEqual([])
  })

  it('is taken back by itself when the desk finds something else', async () => {
    const { article, claimId } = await live()
    await desk.edit('ada', article, { headline: 'Another bridge' })
    await desk.does('ada', 'requestFactCheck', article)
    await does('cem', 'settleClaim', { claimId, outcome: 'verified', note: 'Looked again' })
    expect(await served(article)).toHaveLength(1)
    await does('cem', 'disputeClaim', { claimId, reason: 'The ledger was forged.' })
    expect(await served(article)).toEqual([])
    expect((await claimIn(article)).review.shown).toBe(false)
    expect((await desk.events(article)).at(-1)).toMatchObject({
      kind: 'claim-disputed',
      after: { review: 'withdrawn' },
    })
  })
})

describe('a date until which a claim is settled', () => {
  const soon = () => new Date(Date.now() + 3_600_000).toISOString()
  const pastNow = async (claimId: string) => {
    await desk.payload.db.updateOne({
      collection: 'claims' as never,
      id: claimId,
      data: { bestBefore: new Date(Date.now() - 1000).toISOString() } as never,
    })
  }

  it('opens its passage for the next approval once it is past, until it is settled again', async () => {
    const { article, claimId } = await marked()
    await does('cem', 'settleClaim', { claimId, outcome: 'verified', bestBefore: soon() })
    expect(await claimIn(article)).toMatchObject({ state: 'settled', staleBecause: null })
    await pastNow(claimId)
    expect(await claimIn(article)).toMatchObject({
      state: 'stale',
      staleBecause: 'BEST_BEFORE_PAST',
    })
    const open = (await state(article)).passages.filter((passage) => passage.claims.length === 0)
    const keys = open.map(({ key }) => key)
    await does('cem', 'markNoCheckNeeded', { articleId: article, passages: keys })
    const refused = await refusal('cem', 'submitRound', { articleId: article })
    expect(refused).toMatchObject({ status: 409, code: 'BEST_BEFORE_PAST' })
    expect(refused?.message).toContain('1 claim is past the date it was settled until.')
    await does('cem', 'settleClaim', { claimId, outcome: 'verified' })
    expect(await claimIn(article)).toMatchObject({ state: 'settled', bestBefore: null })
    expect(await refusal('cem', 'submitRound', { articleId: article })).toBeUndefined()
  })

  it('changes nothing that is live', async () => {
    const { article, claimId } = await live()
    await pastNow(claimId)
    expect(await served(article)).toHaveLength(1)
    expect(await desk.served(article)).toMatchObject({
      _status: 'published',
      factCheckStatus: 'approved',
    })
  })

  it('is in the future', async () => {
    const { claimId } = await marked()
    const bestBefore = new Date(Date.now() - 1000).toISOString()
    const args = { claimId, outcome: 'verified', bestBefore }
    expect(await refusal('cem', 'settleClaim', args)).toMatchObject({ code: 'INVALID_INPUT' })
  })
})
