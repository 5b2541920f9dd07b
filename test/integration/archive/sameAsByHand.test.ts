import { verifyDeskEvents } from '@galley/payload-fact-check'
import type { Life } from '../../../src/archive/articles/drawLife.ts'
import { masked } from './support/masked.ts'
import { openTwins, type Twins } from './support/openTwins.ts'
import { storedRows } from './support/storedRows.ts'

type Json = Record<string, unknown>

let twins: Twins
beforeAll(async () => {
  twins = await openTwins()
})
afterAll(() => twins.close())

const publicQuery = `query ($slug: String!, $language: String!) { article(slug: $slug, language: $language) {
  id slug language headline standfirst dateline { place date } body bodyHtml bodyText authors { name } publishedAt
  updatedAt section genre urgency quotes { text speaker { name } source { name } } sources { name kind }
  people { name } organizations { name } places { name } topics { name code }
  leadMedia { url alt caption credit width height } factCheck { status approvedAt }
  related { type label article { slug } }
} }`

const list = (collection: string, field: string, id: string, sort: string) =>
  `/${collection}?where[${field}][equals]=${id}&depth=0&limit=50&sort=${sort}`

/** Everything anybody is answered about an article, and what is stored of it. */
const told = async (id: string, slug: string, language: string): Promise<Json> => {
  const { ask, rest } = twins
  const read = async (path: string, as: 'editor' | 'reviewer' | 'reporter' | 'chief' = 'editor') =>
    (await rest('GET', path, { as })).body
  return {
    public: await ask(publicQuery, { slug, language }),
    anonymous: (await rest('GET', `/articles/${id}?depth=0`)).body,
    live: await read(`/articles/${id}?depth=0`),
    latest: await read(`/articles/${id}?depth=0&draft=true`),
    deep: await read(`/articles/${id}?depth=1&draft=true`),
    versions: await read(list('articles/versions', 'parent', id, 'createdAt')),
    checks: await read(list('fact-checks', 'article', id, 'round')),
    claims: await read(list('claims', 'article', id, 'createdAt')),
    plans: await read(list('publication-schedules', 'article', id, 'at')),
    events: await read(list('desk-events', 'article', id, 'seq')),
    stateForEditor: await read(`/fact-check/state/${id}`),
    stateForReviewer: await read(`/fact-check/state/${id}`, 'reviewer'),
    stateForReporter: await read(`/fact-check/state/${id}`, 'reporter'),
    stored: await storedRows(twins, id),
  }
}

const lives: Life[] = [
  'draft',
  'in-check',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'second-round',
  'edited',
  'republished',
]

describe('an article of the archive', () => {
  it.each(lives)('is answered and stored like one made by hand: %s', async (life) => {
    const generated = await twins.generate(`twin ${life}`, life)
    const byHand = await twins.makeByHand(generated)
    const language = String(generated.article.data.language)
    expect(byHand.slug).toBe(`${generated.slug}-2`)
    const records = ['people', 'organizations', 'places', 'sources', 'topics', 'byline'] as const
    const shared = new Set([
      ...Object.values(twins.users).map(({ id }) => id),
      ...records.flatMap((field) => generated.article.data[field] as string[]),
      ...generated.steps.flatMap((step) => (step.act === 'schedule' ? [step.when] : [])),
    ])
    const ours = masked(await told(generated.id, generated.slug, language), shared)
    const theirs = masked(await told(byHand.id, byHand.slug, language), shared)
    const withSlug = JSON.parse(
      JSON.stringify(theirs).replaceAll(`"${byHand.slug}"`, `"${generated.slug}"`),
    ) as unknown
    expect(ours).toEqual(withSlug)
    expect(await verifyDeskEvents(twins.payload, generated.id)).toMatchObject({ ok: true })
  })
})
