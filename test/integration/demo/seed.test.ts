import { verifyDeskEvents } from '@galley/payload-fact-check'
import { relatedOf } from '@galley/payload-related-stories'
import { jest } from '@jest/globals'
import { articles } from '../../../src/demo/content/articles/index.ts'
import { links } from '../../../src/demo/content/links.ts'
import { pictures } from '../../../src/demo/content/pictures.ts'
import { quotes } from '../../../src/demo/content/quotes/index.ts'
import { sources } from '../../../src/demo/content/sources.ts'
import { people } from '../../../src/demo/content/people.ts'
import { places } from '../../../src/demo/content/places.ts'
import { calendarOf } from '../../../src/demo/calendar.ts'
import { asItReads } from '../../../src/demo/rewritten.ts'
import { outcomeOf } from '../../domain/demo/outcomeOf.ts'
import { startPublicReading, type PublicReading } from '../delivery/startPublicReading.ts'

jest.setTimeout(600_000)

const day = 24 * 60 * 60 * 1000

type Listed = { headline: string; language: string; bodyText: string }
type Page = { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

const listQuery = `query ($after: String) {
  articles(first: 10, after: $after) {
    nodes { headline language bodyText }
    pageInfo { hasNextPage endCursor }
  }
}`

const listed = async ({ ask }: PublicReading): Promise<Listed[]> => {
  const nodes: Listed[] = []
  for (let after: string | null | undefined; after !== null;) {
    const { data, errors } = await ask(listQuery, { after })
    expect(errors).toBeUndefined()
    const page = data?.articles as Page
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  }
  return nodes
}

describe('the demo newsroom', () => {
  let reading: PublicReading
  const said: string[] = []
  /** The stories' latest versions, by key. */
  const rows = new Map<
    string,
    { id: string; _status?: string | null; factCheckStatus?: string | null; date?: string | null }
  >()
  const expected = articles.map((article) => ({ key: article.key, ...outcomeOf(article) }))
  const idOf = (key: string) => rows.get(key)?.id ?? ''

  beforeAll(async () => {
    reading = await startPublicReading()
    const { seedDemo } = await import('../../../src/demo/seed.ts')
    delete process.env.GALLEY_SOURCE_KEY
    await seedDemo(reading.payload, {
      password: 'a demo password',
      say: (step) => {
        said.push(step)
      },
    })
    const { docs } = await reading.payload.find({
      collection: 'articles',
      draft: true,
      pagination: false,
      depth: 0,
    })
    const headlines = new Map(articles.map((article) => [asItReads(article).headline, article.key]))
    for (const { id, headline, _status, factCheckStatus, dateline } of docs)
      rows.set(headlines.get(headline) ?? headline, {
        id,
        _status,
        factCheckStatus,
        date: dateline?.date,
      })
  })
  afterAll(() => reading?.close())

  it('says how far it is', () => {
    expect(said.slice(0, 2)).toEqual(['users', 'topics'])
    expect(said).toContain(`article 12 of ${articles.length}`)
    expect(said.filter((step) => step.startsWith('article'))).toHaveLength(articles.length)
  })

  it('leaves every story where its steps lead', () => {
    const found = [...rows].map(([key, { _status, factCheckStatus }]) => [
      key,
      _status,
      factCheckStatus,
    ])
    expect(found.toSorted()).toEqual(
      expected.map(({ key, status, factCheckStatus }) => [key, status, factCheckStatus]).toSorted(),
    )
  })

  it('keeps every round of checking, and every plan', async () => {
    const { payload } = reading
    const rounds = await payload.find({
      collection: 'fact-checks',
      pagination: false,
      depth: 0,
      sort: 'round',
    })
    const plans = await payload.find({
      collection: 'publication-schedules',
      where: { state: { equals: 'pending' } },
      pagination: false,
      depth: 0,
    })
    for (const story of expected) {
      const of = (row: { article?: unknown }) => String(row.article) === idOf(story.key)
      expect([story.key, rounds.docs.filter(of).map(({ state }) => state)]).toEqual([
        story.key,
        story.rounds,
      ])
      expect([story.key, plans.docs.some(of)]).toEqual([story.key, story.scheduled])
    }
  })

  it('owes the check of a story that went out before it, and has one with a deadline of its own', async () => {
    const { payload } = reading
    const { docs } = await payload.find({
      collection: 'fact-checks',
      where: { deadline: { exists: true } },
      depth: 0,
    })
    const due = docs.map(({ article, depth, deadline, waiver }) => ({
      story: [...rows].find(([, { id }]) => id === String(article))?.[0],
      depth,
      ahead: Date.parse(deadline ?? '') > Date.now(),
      waived: Boolean(waiver),
    }))
    expect(due.toSorted((one, other) => Number(one.waived) - Number(other.waived))).toEqual([
      { story: 'night-bus', depth: 'partial', ahead: true, waived: false },
      { story: 'ferry-adrift', depth: 'full', ahead: true, waived: true },
    ])
    const told = await payload.find({
      collection: 'notices',
      where: { kind: { equals: 'waived' } },
      depth: 1,
    })
    expect(told.docs.map(({ to }) => (to as { name: string }).name)).toEqual(
      expect.arrayContaining(['Emre Solak', 'Ines Marlow']),
    )
  })

  it('has a trail for every story that holds from its first line to its last', async () => {
    for (const { key, steps } of articles) {
      const check = await verifyDeskEvents(reading.payload, idOf(key))
      expect([key, check.ok]).toEqual([key, true])
      // Its creation and each step; a save that puts a sign-off is one line too.
      expect(check.ok && check.events).toBeGreaterThan(steps.length)
    }
  })

  it('keeps the reason why a story came down, and who said so', async () => {
    const { docs } = await reading.payload.find({
      collection: 'desk-events',
      where: {
        and: [{ article: { equals: idOf('marvale-mayor') } }, { kind: { equals: 'unpublished' } }],
      },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      note: expect.stringContaining('six weeks of leave'),
      byName: 'Rosa Demirel',
    })
  })

  it('gives the public what is live, as it was approved, and nothing else', async () => {
    const found = await listed(reading)
    const live = articles.filter((article) => outcomeOf(article).live).map(asItReads)
    expect(found.map(({ headline }) => headline).toSorted()).toEqual(
      live.map(({ headline }) => headline).toSorted(),
    )
    const bodyOf = (key: string) => {
      const headline = live.find((article) => article.key === key)?.headline
      return found.find((article) => article.headline === headline)?.bodyText
    }
    expect(bodyOf('storm')).toContain('118 kilometres')
    expect(bodyOf('brack-turbines')).toContain('2,400 homes')
    expect(bodyOf('ferry-towed')).toContain('A blocked fuel filter')
    const all = found.map(({ bodyText }) => bodyText).join('\n')
    expect(all).not.toMatch(/\{\d{4}|\[[qsa]:/)
  })

  it('shows a confirmed link from both of its stories', async () => {
    const { payload } = reading
    const stored = await payload.find({ collection: 'story-links', pagination: false, depth: 0 })
    const states = (state: string) => stored.docs.filter((link) => link.state === state).length
    const byDecider = ({ by }: (typeof links)[number]) => by === 'editor' || by === 'yaziisleri'
    const kept = links.filter(({ then }) => then !== 'unlinked')
    const is =
      (what: string) =>
      ({ then }: (typeof links)[number]) =>
        typeof then === 'object' && what in then
    expect({
      confirmed: states('confirmed'),
      rejected: states('rejected'),
      suggested: states('suggested'),
    }).toEqual({
      confirmed: kept.filter((link) => is('confirmed')(link) || (byDecider(link) && !link.then))
        .length,
      rejected: kept.filter(is('rejected')).length,
      suggested: kept.filter((link) => !link.then && !byDecider(link)).length,
    })
    expect(states('suggested')).toBeGreaterThan(3)
    expect(states('rejected')).toBeGreaterThan(3)

    const related = await relatedOf(
      payload,
      [...rows.values()].map(({ id }) => id),
    )
    for (const { from, to, state, type } of stored.docs) {
      const sides = [
        related
          .get(String(from))
          ?.some((story) => story.article === String(to) && story.type === type),
        related
          .get(String(to))
          ?.some((story) => story.article === String(from) && story.type === type),
      ]
      expect(sides).toEqual([state === 'confirmed', state === 'confirmed'])
    }
  })

  it('stands beside today: no dateline ahead, none long ago', () => {
    const dates = [...rows.values()].map(({ date }) => Date.parse(date ?? ''))
    expect(Math.max(...dates)).toBeLessThan(Date.now())
    expect(Math.max(...dates)).toBeGreaterThan(Date.now() - 9 * day)
    expect(Math.min(...dates)).toBeGreaterThan(Date.now() - 75 * day)
    const written = articles.map(({ dateline }) => calendarOf(new Date()).day(dateline.date))
    const earlier = (a: number, b: number) => a - b
    expect(dates.toSorted(earlier)).toEqual(
      written.map((date) => Date.parse(date)).toSorted(earlier),
    )
  })

  it('keeps its records: places with coordinates, pictures with files, one protected source by its alias', async () => {
    const { payload } = reading
    const all = { pagination: false, depth: 0 } as const
    expect((await payload.count({ collection: 'quotes' })).totalDocs).toBe(quotes.length)
    expect((await payload.count({ collection: 'people' })).totalDocs).toBe(people.length)
    const found = await payload.find({ collection: 'places', ...all })
    expect(found.docs.map(({ location }) => location?.length)).toEqual(places.map(() => 2))
    const media = await payload.find({ collection: 'media', ...all })
    expect(media.docs.map(({ filename }) => filename).toSorted()).toEqual(
      pictures.map(({ key }) => `${key}.jpg`).toSorted(),
    )
    const kept = await payload.find({ collection: 'sources', ...all, showHiddenFields: true })
    expect(kept.docs).toHaveLength(sources.length)
    const [protectedOne, ...more] = kept.docs.filter(({ confidential }) => confidential)
    expect(more).toEqual([])
    expect(protectedOne).toMatchObject({ name: 'A manager at the cannery', terms: 'background' })
    expect(protectedOne?.custodians).toHaveLength(2)
    expect(protectedOne?.identity ?? null).toBeNull()
  })
})
