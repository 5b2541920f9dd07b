import { claimSearchStatements, claimTerms, gatherArchiveWords } from '@galley/payload-fact-check'
import { database } from '../../support/databases.ts'
import { body, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    options: { language: ({ section }) => (section === 'tr' ? 'tr' : 'en') },
  })
})
afterAll(() => desk.close())

interface Match {
  claimId: string
  exact: string
  text: string
  outcome: string
  change: string | null
  ruling: string | null
  settledAt: string
  checker: { name: string }
  articleId: string
  articleTitle: string
  score: number
  reasons: {
    terms: string[]
    numbers: string[]
    names: string[]
    differences: { kind: string; claim: string[]; passage: string[] }[]
  }
}
interface State {
  passages: { key: string; text: string }[]
}

const does = async <Body = { claim: { id: string } }>(as: Name, name: string, args: object) => {
  const { status, body: answer } = await desk.rest<Body>('POST', `/fact-check/${name}`, as, args)
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}
const claimed = async (sentence: string, exact: string, section = 'en') => {
  const id = await desk.write('ada', {
    headline: `On ${exact}`,
    body: body(sentence, 'Nothing else was said.'),
    section,
  })
  await desk.does('ada', 'requestFactCheck', id)
  const { claim } = await does('cem', 'markClaim', {
    articleId: id,
    field: 'body',
    exact,
    kind: 'fact',
  })
  return { id, claim: claim.id }
}
const settle = (claimId: string, outcome = 'verified') =>
  does('cem', 'settleClaim', { claimId, outcome, note: 'Looked up', change: null })
const keyOf = async (id: string, text: string): Promise<string> => {
  const { body: state } = await desk.rest<State>('GET', `/fact-check/state/${id}`, 'cem')
  return state.passages.find((passage) => passage.text.startsWith(text))?.key ?? ''
}
const matchesOf = async (id: string, text: string, as: Name = 'cem', more = '') => {
  const key = encodeURIComponent(await keyOf(id, text))
  return (await desk.rest<Match[]>('GET', `/fact-check/matches/${id}?passageKey=${key}${more}`, as))
    .body
}

/** What a project's own migration does. */
const makeIndex = async (): Promise<void> => {
  const { client, collections } = desk.payload.db as unknown as {
    client?: { execute: (sql: string) => Promise<unknown> }
    collections?: Record<
      string,
      { collection: { createIndex: (keys: object, options: object) => Promise<unknown> } }
    >
  }
  if (database === 'sqlite')
    for (const statement of claimSearchStatements) await client?.execute(statement)
  else
    await collections?.claims?.collection.createIndex(
      { terms: 'text' },
      { default_language: 'none', name: 'claims_terms' },
    )
}

describe.each(['without an index of words', 'with one'])('%s', (how) => {
  // Each is its own archive: what the other one wrote speaks of something else.
  const place = how === 'with one' ? 'Korvale' : 'Port Ellery'
  const said = `The new bridge of ${place} cost 40 million crowns.`

  beforeAll(async () => {
    if (how === 'with one') await makeIndex()
  })

  it('offers what was found elsewhere, with what differs', async () => {
    const old = await claimed(said, '40 million crowns')
    await settle(old.claim)
    for (let at = 0; at < 3; at++)
      await settle(
        (await claimed(`${at + 3} wolves were seen in the Marren valley.`, 'wolves')).claim,
      )
    const now = await claimed(`The bridge in ${place} cost 50 million crowns.`, '50 million')
    const [best, ...others] = await matchesOf(now.id, 'The bridge in')
    expect(best).toMatchObject({
      claimId: old.claim,
      exact: '40 million crowns',
      text: said,
      outcome: 'verified',
      checker: { name: 'cem' },
      articleId: old.id,
      articleTitle: 'On 40 million crowns',
      settledAt: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(best?.score).toBeLessThan(1)
    expect(best?.reasons.terms).toEqual(expect.arrayContaining(['bridge', 'cost']))
    expect(best?.reasons.differences).toContainEqual({
      kind: 'number',
      claim: ['40 million'],
      passage: ['50 million'],
    })
    expect(others.map(({ claimId }) => claimId)).not.toContain(old.claim)
    expect(others.filter(({ text }) => text.includes('wolves'))).toEqual([])
    // Not of itself, and nothing beside what is only a transition.
    expect(await matchesOf(now.id, 'Nothing else')).toEqual([])
  })

  it('offers only what is settled, and not what is to be looked at again', async () => {
    const sentence = `A ferry left ${place} with 212 passengers aboard.`
    const [open, disputed, checked] = [
      await claimed(sentence, '212 passengers'),
      await claimed(sentence, '212 passengers'),
      await claimed(sentence, '212 passengers'),
    ]
    const now = await claimed(sentence, 'A ferry')
    await settle(disputed.claim, 'disputed')
    await settle(checked.claim)
    const ours = [open.claim, disputed.claim, checked.claim]
    const idsNow = async () =>
      (await matchesOf(now.id, 'A ferry'))
        .map(({ claimId }) => claimId)
        .filter((claimId) => ours.includes(claimId))
        .sort()
    expect(await idsNow()).toEqual([checked.claim])
    await does('eve', 'ruleOnClaim', { claimId: disputed.claim, reason: 'The list says 198' })
    expect(await idsNow()).toEqual([disputed.claim, checked.claim].sort())
    const found = (await matchesOf(now.id, 'A ferry')).find(
      ({ claimId }) => claimId === disputed.claim,
    )
    expect(found).toMatchObject({ outcome: 'disputed', ruling: 'The list says 198', score: 1 })
    expect(await matchesOf(now.id, 'A ferry', 'cem', '&first=1')).toHaveLength(1)

    await settle(open.claim)
    await does('cem', 'linkClaim', { claimId: checked.claim, sameAs: open.claim })
    await does('rita', 'disputeClaim', { claimId: open.claim, reason: 'No list says so' })
    expect(await idsNow()).toEqual([disputed.claim])
    // Its article gone, nothing is left of it.
    await desk.rest('DELETE', `/stories/${disputed.id}`, 'zoe')
    expect(await idsNow()).toEqual([])
  })

  it('finds what is settled behind a hundred claims that are not', async () => {
    const sentence = `Lamps of ${place} burn 31 kilometres of copper.`
    const other = await claimed(sentence, 'Lamps')
    const { id: _, ...open } = (await desk.payload.findByID({
      collection: 'claims' as never,
      id: other.claim,
      depth: 0,
      showHiddenFields: true,
    })) as Record<string, unknown>
    for (let at = 0; at < 100; at++)
      await desk.payload.db.create({
        collection: 'claims' as never,
        data: { ...open, terms: claimTerms({ exact: sentence }) },
      })
    const old = await claimed(sentence, '31 kilometres')
    await settle(old.claim)
    const now = await claimed(sentence, 'copper')
    expect((await matchesOf(now.id, 'Lamps'))[0]?.claimId).toBe(old.claim)
  })

  it('finds the same before the words of the archive are known and after', async () => {
    const sentence = `The lighthouse of ${place} was sold for 9 crowns.`
    const old = await claimed(sentence, '9 crowns')
    await settle(old.claim)
    const now = await claimed(sentence, 'The lighthouse')
    const best = async () => (await matchesOf(now.id, 'The lighthouse'))[0]
    expect(await best()).toMatchObject({ claimId: old.claim, score: 1 })
    await gatherArchiveWords(desk.payload)
    expect(await best()).toMatchObject({ claimId: old.claim, score: 1 })
  })

  it('finds Turkish whatever its capitals and endings', async () => {
    const old = await claimed(
      `${place} Iğdır'daki ışıklı köprüyü 12 milyon liraya yaptırdı.`,
      '12 milyon liraya',
      'tr',
    )
    await settle(old.claim)
    const now = await claimed(
      `${place} IŞIKLI KÖPRÜNÜN IĞDIR'A MALİYETİ 15 MİLYON LİRA OLDU.`,
      'IŞIKLI',
      'tr',
    )
    const [best] = await matchesOf(now.id, place)
    expect(best?.claimId).toBe(old.claim)
  })

  it('reads a passage that is all operators as words', async () => {
    const now = await claimed(
      `"NEAR" AND (OR) NOT -minus* col:umn ${place}^2; DROP TABLE x --`,
      'umn',
    )
    expect(Array.isArray(await matchesOf(now.id, '"NEAR"'))).toBe(true)
  })

  it('says so over GraphQL, and to those who read', async () => {
    const sentence = `The mayor of ${place} opened 3 schools in May.`
    const old = await claimed(sentence, '3 schools')
    await settle(old.claim)
    const now = await claimed(sentence, 'The mayor')
    const query = `query ($article: ID!, $key: String!) { claimMatches(articleId: $article, passageKey: $key, first: 2) {
      claimId exact text outcome change note ruling settledAt checker { id name } articleId articleTitle score
      reasons { terms numbers names differences { kind claim passage } } } }`
    const variables = { article: now.id, key: await keyOf(now.id, 'The mayor') }
    const { body: found } = await desk.graphql<{ data: { claimMatches: Match[] } }>(
      query,
      variables,
      'ada',
    )
    expect(found.data.claimMatches[0]).toMatchObject({
      claimId: old.claim,
      note: 'Looked up',
      score: 1,
    })
    for (const as of ['guest', undefined] as const) {
      const { body: refused } = await desk.graphql<{ errors: { extensions: { code: string } }[] }>(
        query,
        variables,
        as,
      )
      expect(refused.errors[0]?.extensions.code).toBe('NOT_ALLOWED')
    }
    const path = `/fact-check/matches/${now.id}?passageKey=gone-1`
    expect((await desk.rest('GET', path, 'cem')).status).toBe(409)
    expect((await desk.rest('GET', '/fact-check/matches/none?passageKey=x', 'cem')).status).toBe(
      404,
    )
  })
})
