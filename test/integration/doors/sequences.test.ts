import fc from 'fast-check'
import type { Role } from '../../../src/access/roles.ts'
import type { Article, User } from '../../../src/payload-types.ts'
import { presentArticle } from '../../../src/delivery/present/presentArticle.ts'
import type { PublishedRow } from '../../../src/delivery/present/publishedRow.ts'
import { openStage, type Command, type Served, type Stage } from './support/openStage.ts'

const people = ['author', 'reporter', 'checker', 'editor', 'reviewer', 'chief', 'admin'] as const
type Who = (typeof people)[number]
type Json = Record<string, unknown>
type Step = {
  who: Who
  what: string
  run: (stage: Stage, id: string, as: User) => Promise<unknown>
}

/** What a reader sees of a text, of that which the fact-check covers. */
const checkedOf = ({ headline, standfirst, bodyHtml, quotes, leadMedia }: Served): string =>
  JSON.stringify({ headline, standfirst, bodyHtml, quotes, leadMedia })

/** The same of a version, as it would be served. */
const readersWouldSee = (version: Json): string => {
  const { headline, standfirst, bodyHtml, quotes, leadMedia } = presentArticle(
    version as PublishedRow,
  )
  const beside = leadMedia && { url: leadMedia.url, alt: leadMedia.alt, caption: leadMedia.caption }
  const said = quotes.map(({ text, speaker }) => ({ text, speaker }))
  return checkedOf({ headline, standfirst, bodyHtml, quotes: said, leadMedia: beside })
}

const texts = (stage: Stage, number: number): Partial<Omit<Article, 'id'>> => {
  const { body, pictures } = stage.records
  const all: Partial<Omit<Article, 'id'>>[] = [
    { body: body({ last: 'Everybody denied it.' }) },
    { body: body() },
    { body: body({ link: 'https://other.example/' }) },
    { body: body({ speaker: 'Somebody Else' }) },
    { body: body().reverse() },
    { standfirst: 'Ships stand still.' },
    { leadMedia: { image: pictures[1].id, caption: 'The quay at noon.', alt: 'A quay.' } },
    { quotes: [] },
    { section: 'world' },
  ]
  return all[number % all.length] ?? {}
}

const step = (what: string, run: Step['run']) =>
  fc.constantFrom(...people).map((who): Step => ({ who, what: `${who}: ${what}`, run }))
const command = (name: Command, more: Json = {}) =>
  step(name, (stage, id, as) => stage.command(as, name, id, more))
const number = fc.nat(8)
const status = fc.constantFrom({}, { _status: 'published' as const }, { _status: 'draft' as const })
const query = fc.constantFrom('', '?draft=true', '?draft=true&autosave=true')

const steps = fc.oneof(
  { weight: 4, arbitrary: command('requestFactCheck') },
  {
    weight: 6,
    arbitrary: step('checkAll', async (stage, id, as) => {
      const refused = await stage.checkAll(id, as).then(
        () => false,
        () => true,
      )
      return { status: refused ? 409 : 200, body: {} }
    }),
  },
  { weight: 6, arbitrary: command('approveFactCheck') },
  { weight: 1, arbitrary: command('requestChanges', { note: 'Again' }) },
  { weight: 2, arbitrary: command('waiveFactCheck', { reason: 'It cannot wait' }) },
  { weight: 6, arbitrary: command('publishArticle') },
  { weight: 1, arbitrary: command('unpublishArticle', { reason: 'Wrong' }) },
  {
    weight: 8,
    arbitrary: fc.tuple(number, status, query).chain(([text, asked, asking]) =>
      step(`PATCH ${asking} ${JSON.stringify(asked)} text ${text}`, (stage, id, as) =>
        stage.rest('PATCH', `/articles/${id}${asking}`, {
          as,
          body: { ...texts(stage, text), ...asked },
        }),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(number, status, fc.boolean()).chain(([text, asked, draft]) =>
      step(`bulk, draft: ${draft}, ${JSON.stringify(asked)} text ${text}`, (stage, id, as) =>
        stage.rest('PATCH', `/articles?where[id][equals]=${id}&draft=${draft}`, {
          as,
          body: { ...texts(stage, text), ...asked },
        }),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(number, status, fc.boolean()).chain(([text, asked, draft]) =>
      step(
        `updateArticle, draft: ${draft}, ${JSON.stringify(asked)} text ${text}`,
        (stage, id, as) =>
          stage.graphql(
            `mutation ($id: String!, $data: mutationArticleUpdateInput!) {
            updateArticle(id: $id, draft: ${draft}, data: $data) { id } }`,
            { id, data: { ...texts(stage, text), ...asked } },
            { as },
          ),
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(5), fc.boolean()).chain(([back, draft]) =>
      step(`restore ${back}, draft: ${draft}`, async (stage, id, as) => {
        const versions = (await stage.versions(id)) as unknown as { id: string }[]
        const version = versions[back % versions.length]?.id
        return stage.rest('POST', `/articles/versions/${version}?draft=${draft}`, { as })
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: step('DELETE', (stage, id, as) => stage.rest('DELETE', `/articles/${id}`, { as })),
  },
  {
    weight: 2,
    arbitrary: fc.nat(2).map((which): Step => ({
      who: 'checker',
      what: `changes a record ${which}`,
      run: (stage, _, as) => {
        const { beside, pictures, speaker } = stage.records
        const [path, body] = [
          [`/quotes/${beside.id}`, { text: `We counted ${Math.random()} ships` }] as const,
          [`/media/${pictures[0].id}`, { alt: `A quay ${Math.random()}` }] as const,
          [`/people/${speaker.id}`, { name: `Mert ${Math.random()}` }] as const,
        ][which] ?? ['/people', {}]
        return stage.rest('PATCH', path, { as, body })
      },
    })),
  },
)

/** From where a sequence begins: most of them find a round to decide or a live text to spoil. */
const begin: Record<string, (stage: Stage, id: string) => Promise<void>> = {
  'as written': async () => {},
  approved: (stage, id) => stage.approve(id),
  live: async (stage, id) => {
    await stage.approve(id)
    await stage.publish(id)
  },
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const userOf = (who: Who): User => stage.users[who as Role | 'author']

it('whatever anybody does, what readers see is a text that was approved or waived', async () => {
  let wentLive = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(begin)),
      fc.array(steps, { minLength: 5, maxLength: 10 }),
      async (from, sequence) => {
        const id = await stage.write()
        const slug = (await stage.row(id))?.slug
        const approved = new Set<string>()
        const note = async () => {
          const latest = await stage.latest(id)
          if (latest && /^(approved|waived)$/.test(String(latest.factCheckStatus)))
            approved.add(readersWouldSee(latest))
        }
        const first = await stage.latest(id)
        if (from !== 'as written' && first) approved.add(readersWouldSee(first))
        await begin[from]?.(stage, id)
        for (const { who, run, what } of sequence) {
          const answer = (await run(stage, id, userOf(who))) as { status?: number }
          if (/(approve|waive)FactCheck$/.test(what) && answer.status === 200) await note()
          const main = await stage.row(id)
          const served = await stage.served(slug)
          const isLive = main?._status === 'published'
          expect({ what, served: served !== null }).toEqual({ what, served: isLive })
          if (!served) continue
          wentLive++
          expect([...approved]).toContain(checkedOf(served))
        }
        expect(await stage.broken(id)).toBeNull()
      },
    ),
    { numRuns: Number(process.env.GALLEY_TEST_RUNS ?? 40) },
  )
  // A property about live texts says nothing when nothing went live.
  expect(wentLive).toBeGreaterThan(20)
}, 600_000)
