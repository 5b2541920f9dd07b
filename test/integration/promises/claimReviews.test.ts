import { startPublicReading } from '../delivery/startPublicReading.ts'

type Reading = Awaited<ReturnType<typeof startPublicReading>>
type Review = { claimReviewed: string; verdict: string }

const secrets = [
  'Only for the desk',
  'A source nobody names',
  'secret.example',
  'reasons of the desk',
]

let reading: Reading
let id: string
let slug: string
let claimId: string
beforeAll(async () => {
  reading = await startPublicReading()
  const text = 'The bridge cost 40 million. It opened in May.'
  const body = [{ children: [{ text }] }]
  const article = await reading.write({ headline: 'A bridge', body, language: 'tr' })
  id = String(article.id)
  slug = String(article.slug)
  await does('reporter', 'requestFactCheck', { articleId: id })
  const mark = { articleId: id, field: 'body', kind: 'number' }
  const claim = await does('checker', 'markClaim', {
    ...mark,
    exact: '40 million',
    claimant: 'The mayor',
  })
  claimId = claim.claim.id
  const other = await does('checker', 'markClaim', { ...mark, exact: 'May' })
  await does('checker', 'settleClaim', {
    claimId,
    outcome: 'verified',
    note: secrets[0],
    evidence: [{ source: secrets[1], url: `https://${secrets[2]}/`, note: secrets[0] }],
  })
  await does('checker', 'disputeClaim', { claimId: other.claim.id, reason: secrets[3] })
})
afterAll(() => reading.close())

const does = async (as: 'checker' | 'editor' | 'reporter', name: string, body: object) => {
  const answer = await reading.rest<{ claim: { id: string }; errors?: unknown }>(
    'POST',
    `/fact-check/${name}`,
    { as, body },
  )
  if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
const query = `query ($slug: String!, $language: String) { article(slug: $slug, language: $language) { claimReviews {
  claimReviewed verdict claimant datePublished rating { value best worst name } } } }`
const told = async (): Promise<Review[] | undefined> => {
  const { data } = await reading.ask(query, { slug, language: 'tr' })
  return (data?.article as { claimReviews: Review[] } | null)?.claimReviews
}

it('tells readers what the desk publishes of a claim, and nothing else of any', async () => {
  expect(await told()).toEqual([])
  await does('editor', 'publishClaimReview', { claimId, rating: 5, verdict: 'It did.' })
  expect(await told()).toEqual([
    {
      claimReviewed: '40 million',
      verdict: 'It did.',
      claimant: 'The mayor',
      datePublished: expect.any(String) as string,
      rating: { value: 5, best: 5, worst: 1, name: 'Doğru' },
    },
  ])
  const text = JSON.stringify(await told())
  for (const secret of secrets) expect(text).not.toContain(secret)
  await does('editor', 'withdrawClaimReview', { claimId })
  expect(await told()).toEqual([])
})

it('tells it of many articles at once', async () => {
  await does('editor', 'publishClaimReview', { claimId, rating: 4, verdict: 'Nearly.' })
  await reading.write({ headline: 'Nothing to see' })
  const { data } = await reading.ask('{ articles { nodes { headline claimReviews { verdict } } } }')
  const { nodes } = data?.articles as { nodes: { headline: string; claimReviews: unknown[] }[] }
  expect(nodes.map(({ headline, claimReviews }) => [headline, claimReviews.length]).sort()).toEqual(
    [
      ['A bridge', 1],
      ['Nothing to see', 0],
    ],
  )
})

it('keeps claims and copies of evidence from readers, by whichever door', async () => {
  for (const path of [
    '/claims',
    `/claims/${claimId}`,
    '/claims?where[review.shown][equals]=true',
    '/evidence-files',
    '/evidence-files/file/anything.html',
    `/fact-check/state/${id}`,
  ])
    expect([path, [401, 403, 404].includes((await reading.rest('GET', path)).status)]).toEqual([
      path,
      true,
    ])
  for (const ask of [
    '{ Claims { docs { id exact review { verdict } } } }',
    '{ EvidenceFiles { docs { id sha256 } } }',
    `{ factCheck(articleId: "${id}") { unplaced { id } } }`,
  ]) {
    const { body } = await reading.graphql(ask)
    expect(body.errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
  }
})
