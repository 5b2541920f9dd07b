import { openStage, type Stage } from '../doors/support/openStage.ts'
import { keepSecrets, secrets, type Kept } from './support/keepSecrets.ts'

type List = { docs: Record<string, unknown>[]; totalDocs: number; errors?: unknown }

let stage: Stage
let kept: Kept
beforeAll(async () => {
  stage = await openStage()
  kept = await keepSecrets(stage)
})
afterAll(() => stage.close())

const ask = (path: string) => stage.rest<List>('GET', path)
const idsOf = ({ docs }: List) => docs.map(({ id }) => String(id)).sort()
const out = () => [kept.told, kept.plain].sort()

/** Everything a reader may be told of an article over REST, relations as ids. */
const publicFields = [
  'body',
  'byline',
  'createdAt',
  'dateline',
  'events',
  'factCheckStatus',
  'firstPublishedAt',
  'genre',
  'headline',
  'id',
  'language',
  'leadMedia',
  'organizations',
  'people',
  'places',
  'publishedAt',
  'quotes',
  'section',
  'slug',
  'sources',
  'standfirst',
  'topics',
  'updatedAt',
  'urgency',
  '_status',
]

const tellsNothing = (answer: { body: unknown }) => {
  const text = JSON.stringify(answer.body)
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  for (const { email, id } of Object.values(stage.users)) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(email)
  }
}
/** Nor names of fields that readers do not have. */
const namesNothing = (answer: { body: unknown }) => {
  tellsNothing(answer)
  expect(JSON.stringify(answer.body)).not.toMatch(
    /galley\.test|passageEditors|"copy"|annotation|signOffs|embargo"|inferences/,
  )
}

describe('a reader on REST', () => {
  it.each([
    '',
    '?draft=true',
    '?depth=5',
    '?depth=5&draft=true',
    '?trash=true',
    '?pagination=false&limit=0',
    '?select[copy]=true&select[passageEditors]=true&select[createdBy]=true&select[inferences]=true',
    '?select[sources]=true&depth=3&populate[sources][note]=true&populate[sources][identity]=true',
    '?depth=3&populate[users][email]=true&populate[people][articles]=true',
    '?joins[articles][limit]=10&depth=2',
    '?joins=false&locale=all&fallback-locale=none',
    '?showHiddenFields=true&overrideAccess=true&user[roles][0]=admin',
    '?where[_status][equals]=draft',
    '?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
    '?where[and][0][or][0][_status][not_equals]=published',
  ])('reads what is out and nothing else: /articles%s', async (query) => {
    const answer = await ask(`/articles${query}`)
    namesNothing(answer)
    const { docs = [], totalDocs } = answer.body
    expect(totalDocs).toBe(docs.length)
    for (const doc of docs) {
      expect(out()).toContain(doc.id)
      expect(publicFields).toEqual(expect.arrayContaining(Object.keys(doc)))
    }
  })

  it('reads each published article as it is out, and relations as ids', async () => {
    const list = await ask('/articles?depth=5')
    expect(idsOf(list.body)).toEqual(out())
    for (const query of ['', '?draft=true', '?depth=5&draft=true']) {
      const answer = await ask(`/articles/${kept.told}${query}`)
      namesNothing(answer)
      expect(answer.body).toMatchObject({
        _status: 'published',
        factCheckStatus: 'approved',
        people: [stage.records.speaker.id],
        sources: expect.arrayContaining([kept.alias.id]),
        leadMedia: { image: stage.records.pictures[0].id },
      })
    }
  })

  it('finds nothing of what is not out, and nothing tells that it is there', async () => {
    const nowhere = await ask('/articles/00000000-0000-4000-8000-000000000000')
    for (const id of [kept.unpublished, kept.takenDown])
      for (const query of ['', '?draft=true', '?depth=2', '?trash=true']) {
        const answer = await ask(`/articles/${id}${query}`)
        expect({ status: answer.status, body: answer.body }).toEqual({
          status: nowhere.status,
          body: nowhere.body,
        })
      }
  })

  it('is not told which articles have a newer draft', async () => {
    const list = await ask('/articles')
    for (const query of ['?draft=true', '?draft=true&where[headline][exists]=true&sort=headline'])
      expect(idsOf((await ask(`/articles${query}`)).body)).toEqual(idsOf(list.body))
  })

  it('counts what is out', async () => {
    const count = async (query: string) =>
      (await ask(`/articles/count${query}`)).body as unknown as { totalDocs: number }
    expect(await count('')).toEqual({ totalDocs: 2 })
    expect(await count('?draft=true')).toEqual({ totalDocs: 2 })
    expect(await count('?where[_status][equals]=draft')).toEqual({ totalDocs: 0 })
    expect(await count(`?where[id][equals]=${kept.unpublished}`)).toEqual({ totalDocs: 0 })
  })

  it('reads no version and no other collection, not one row and not their number', async () => {
    const [version] = await stage.versions(kept.told)
    for (const path of [
      '/articles/versions',
      `/articles/versions/${version?.id}`,
      `/articles/versions?where[parent][equals]=${kept.told}`,
    ])
      expect([400, 403]).toContain((await ask(path)).status)
    for (const { slug } of stage.config.collections) {
      if (slug === 'articles') continue
      const { docs } = await stage.payload.find({ collection: slug, limit: 1, depth: 0 })
      for (const path of [``, `/count`, `/${docs[0]?.id ?? 'any'}`, `/versions`]) {
        const answer = await ask(`/${slug}${path}`)
        // An answer of another kind, such as a preference nobody has, is no row and no number.
        const told = /"(docs|totalDocs|id)":/.test(JSON.stringify(answer.body))
        expect({ slug, path, told }).toEqual({ slug, path, told: false })
        tellsNothing(answer)
      }
    }
  })

  it('is told nothing by the endpoints that are not collections', async () => {
    for (const path of [
      '/access',
      `/fact-check/state/${kept.told}`,
      `/articles/access/${kept.told}`,
      '/users/me',
      '/users/init',
      '/payload-jobs/run',
      '/payload-preferences/articles',
      '/globals/any',
    ])
      tellsNothing(await ask(path))
    expect((await ask(`/fact-check/state/${kept.told}`)).status).toBe(401)
  })
})

describe('a reader’s question', () => {
  /** What is true of the story that is told of, and not of the other one. */
  const hidden: [path: string, operator: string, value: () => string][] = [
    ['embargo', 'exists', () => 'true'],
    ['embargo', 'less_than', () => '2002-01-01'],
    ['signOffs.legal', 'equals', () => 'complete'],
    ['copy', 'like', () => 'Harbour'],
    ['copy', 'contains', () => 'Pangolin'],
    ['copy.sources', 'exists', () => 'true'],
    ['passageEditors', 'like', () => stage.author.id],
    ['inferences', 'exists', () => 'true'],
    ['importHash', 'equals', () => secrets.hash],
    ['createdBy', 'equals', () => stage.author.id],
    ['createdBy.email', 'like', () => 'author'],
    ['createdBy.name', 'equals', () => 'author'],
    ['sources.name', 'equals', () => secrets.offRecord],
    ['sources.note', 'like', () => 'Okapi'],
    ['sources.terms', 'equals', () => 'off-record'],
    ['sources.confidential', 'equals', () => 'true'],
    ['sources.identity', 'like', () => 'sealed'],
    ['sources.custodians', 'in', () => stage.users.reporter.id],
    ['quotes.text', 'like', () => 'counted'],
    ['quotes.source.note', 'like', () => 'Okapi'],
    ['byline.name', 'like', () => 'Ada'],
    ['people.aliases', 'exists', () => 'true'],
    ['leadMedia.image.filename', 'like', () => 'quay'],
    ['body', 'like', () => 'annotation'],
    ['body', 'contains', () => stage.records.source.id],
  ]

  it.each(hidden)(
    'where[%s][%s] answers the same whether it is so or not',
    async (path, operator, value) => {
      const where = (given: string) => `where[${path}][${operator}]=${encodeURIComponent(given)}`
      const other =
        operator === 'exists' ? 'false' : operator === 'less_than' ? '1999-01-01' : 'zzz'
      const so = await ask(`/articles?${where(value())}`)
      const not = await ask(`/articles?${where(other)}`)
      const found = ({ status, body }: typeof so) => ({ status, ids: body.docs && idsOf(body) })
      expect(found(so)).toEqual(found(not))
      const counted = await ask(`/articles/count?${where(value())}`)
      const uncounted = await ask(`/articles/count?${where(other)}`)
      expect([counted.status, counted.body.totalDocs]).toEqual([
        uncounted.status,
        uncounted.body.totalDocs,
      ])
      tellsNothing(so)
    },
  )

  it.each([...new Set(hidden.map(([path]) => path))])(
    'sorting by %s tells no order',
    async (path) => {
      const up = await ask(`/articles?sort=${path}`)
      const down = await ask(`/articles?sort=-${path}`)
      const order = ({ body }: typeof up) => body.docs?.map(({ id }) => id)
      expect(order(up)).toEqual(order(down))
      tellsNothing(up)
    },
  )
})
