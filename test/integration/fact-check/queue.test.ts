import { factCheck } from '@galley/payload-fact-check'
import type { CollectionSlug, Config } from 'payload'
import { factChecks, openDesk, stories, type Desk, type Name } from './support/desk.ts'

type Line = {
  article: { id: string; title: string | null }
  task: string
  asked: boolean
  mine: boolean
  why: string | null
  state: string
  overdue: boolean
  deadline: string | null
  checker: { name: string } | null
  requestedBy: { name: string } | null
  coverage: { total: number; settled: number }
  mayTake: boolean
}
type Queue = {
  lines: Line[]
  total: number
  pages: number
  counts: { mine: number; mineIsMore: boolean; all: number; unassigned: number; overdue: number }
}

let desk: Desk

const queue = async (as: Name, search = ''): Promise<Queue> => {
  const answer = await desk.rest<Queue>('GET', `/fact-check/queue?${search}`, as)
  expect(answer.status).toBe(200)
  return answer.body
}
const mine = async (as: Name, search = ''): Promise<string[]> =>
  (await queue(as, search)).lines.map(({ article, task }) => `${article.title}: ${task}`)

const requested = async (headline: string, as: Name = 'ada'): Promise<string> => {
  const id = await desk.write(as, { headline })
  await desk.does(as, 'requestFactCheck', id)
  return id
}
const submitted = async (headline: string, as: Name = 'ada'): Promise<string> => {
  const id = await requested(headline, as)
  const { body } = await desk.rest<{ passages: { key: string }[] }>(
    'GET',
    `/fact-check/state/${id}`,
    'cem',
  )
  await desk.does('cem', 'markNoCheckNeeded', id, { passages: body.passages.map(({ key }) => key) })
  await desk.does('cem', 'submitRound', id)
  return id
}
/** What no command of this version writes: a deadline, a depth, the waiver a round follows from. */
const setRound = async (article: string, data: object): Promise<void> => {
  const { docs } = await desk.payload.find({
    collection: factChecks,
    where: { article: { equals: article } },
    sort: '-round',
    limit: 1,
    depth: 0,
  })
  await desk.payload.db.updateOne({
    collection: factChecks,
    id: docs[0]!.id,
    data: data as never,
  })
}
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

describe('the review queue', () => {
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())
  // Every test finds an empty queue.
  afterEach(async () => {
    const { db } = desk.payload
    for (const collection of [factChecks, 'claims', 'waivers', stories] as CollectionSlug[])
      await db.deleteMany({ collection, where: {} })
    await db.deleteVersions({ collection: stories, where: {} })
  })

  it('shows a checker what nobody has and what is theirs, the overdue on top, then by deadline, then by age', async () => {
    await requested('Oldest')
    const later = await requested('Later')
    await setRound(later, { deadline: inDays(3) })
    const late = await requested('Late')
    await setRound(late, { deadline: inDays(-1) })
    await requested('Youngest')
    const others = await requested('Of somebody else')
    await desk.does('cem', 'assignChecker', others, { checker: desk.users.rex.id })
    await desk.does('cem', 'assignChecker', later, { checker: desk.users.cem.id })

    expect(await mine('cem')).toEqual([
      'Late: check',
      'Later: check',
      'Oldest: check',
      'Youngest: check',
    ])
    const all = await queue('cem', 'show=all')
    expect(all.lines.map(({ article }) => article.title)).toEqual([
      'Late',
      'Later',
      'Oldest',
      'Youngest',
      'Of somebody else',
    ])
    expect(all.lines[0]).toMatchObject({
      overdue: true,
      requestedBy: { name: 'ada' },
      checker: null,
      mayTake: true,
      coverage: { total: 2, settled: 0 },
    })
    expect(all.lines[4]).toMatchObject({ asked: false, mine: false, checker: { name: 'rex' } })
    expect(all.counts).toEqual({
      mine: 4,
      mineIsMore: false,
      all: 5,
      unassigned: 3,
      overdue: 1,
    })
    expect(await mine('cem', 'show=unassigned')).toEqual([
      'Late: check',
      'Oldest: check',
      'Youngest: check',
    ])
    // Whoever may approve is asked for what is theirs alone.
    expect(await mine('rex')).toEqual(['Of somebody else: check'])
  })

  it('shows a reviewer what they may decide, and says why of what they may not', async () => {
    await submitted('By ada')
    await submitted('By rex', 'rex')
    expect(await mine('rex')).toEqual(['By ada: decide'])
    expect(await mine('rita')).toEqual(['By ada: decide', 'By rex: decide'])
    const all = await queue('rex', 'show=all')
    const own = all.lines.find(({ article }) => article.title === 'By rex')
    expect(own).toMatchObject({ task: 'decide', asked: false, mine: false })
    expect(own?.why).toMatch(/^You wrote this article\./)
    // Deciding is no part of a checker's role, so nothing is explained to them.
    expect((await queue('cem', 'show=all')).lines.map(({ why }) => why)).toEqual([null, null])
  })

  it('shows a writer the changes asked for and the requests they wait for', async () => {
    const back = await submitted('To be changed')
    await desk.does('rex', 'requestChanges', back, { note: 'Say whose words.' })
    await requested('Waited for')
    await requested('Another writer’s', 'ben')
    const own = await queue('ada')
    expect(own.lines.map(({ article, task, asked }) => [article.title, task, asked])).toEqual([
      ['To be changed', 'answer-changes', true],
      ['Waited for', 'check', false],
    ])
    // Asked for again, the older round asks nothing any more.
    await desk.edit('ada', back, { headline: 'Changed' })
    await desk.does('ada', 'requestFactCheck', back)
    expect(await mine('ada', 'task=answer-changes')).toEqual([])
    expect((await queue('ada', 'show=all')).total).toBe(3)
  })

  it('brings a dispute to whoever rules, and the round back to its checker once it is ruled on', async () => {
    const id = await requested('Disputed')
    const marked = await desk.rest<{ claim: { id: string } }>(
      'POST',
      '/fact-check/markClaim',
      'cem',
      { articleId: id, field: 'body', exact: 'first ship', kind: 'fact' },
    )
    const { claim } = marked.body
    await desk.rest('POST', '/fact-check/disputeClaim', 'cem', {
      claimId: claim.id,
      reason: 'Two ships left before it.',
    })
    expect(await mine('eve')).toEqual(['Disputed: rule'])
    expect(await mine('cem')).toEqual(['Disputed: check'])
    expect(await mine('eve', 'show=all&task=rule')).toEqual(['Disputed: rule'])
    await desk.rest('POST', '/fact-check/ruleOnClaim', 'eve', {
      claimId: claim.id,
      reason: 'The first of this year.',
      outcome: 'verified',
    })
    expect(await mine('eve')).toEqual([])
    expect(await mine('cem', 'show=all&task=rule')).toEqual([])
  })

  it('tells re-checks and checks owed after publication from others, and brings the late ones to who publishes', async () => {
    const spot = await requested('Spot')
    await setRound(spot, { depth: 'spot' })
    const owed = await requested('Owed')
    const waiver = await desk.payload.db.create({
      collection: 'waivers' as never,
      data: { article: owed, reason: 'It cannot wait.', at: inDays(-2) } as never,
    })
    await setRound(owed, { waiver: waiver.id, deadline: inDays(1) })
    expect(await mine('cem')).toEqual(['Owed: after-publication', 'Spot: recheck'])
    expect(await mine('eve')).toEqual([])
    await setRound(owed, { deadline: inDays(-1) })
    expect(await mine('eve')).toEqual(['Owed: after-publication'])
    expect(await mine('cem', 'show=all&task=recheck')).toEqual(['Spot: recheck'])
    expect(await mine('cem', 'show=all&task=after-publication')).toEqual([
      'Owed: after-publication',
    ])
    expect(await mine('cem', 'show=all&task=check')).toEqual([])
  })

  it('is narrowed by state, and turns its pages without losing or repeating a line', async () => {
    await submitted('Submitted')
    await requested('Requested')
    expect(await mine('zoe', 'show=all&state=submitted')).toEqual(['Submitted: decide'])
    expect(await mine('zoe', 'show=all&state=requested')).toEqual(['Requested: check'])
    for (let number = 0; number < 52; number++) await requested(`Number ${number}`)
    const dated = await requested('Dated')
    await setRound(dated, { deadline: inDays(1) })
    const [first, second] = [await queue('zoe', 'show=all'), await queue('zoe', 'show=all&page=2')]
    expect([first.total, first.pages, first.lines.length, second.lines.length]).toEqual([
      55, 2, 50, 5,
    ])
    expect(first.lines[0]).toMatchObject({ article: { title: 'Dated' } })
    const ids = [...first.lines, ...second.lines].map(({ article }) => article.id)
    expect(new Set(ids).size).toBe(55)
    expect((await queue('zoe', 'show=all&page=9')).lines).toEqual([])
  }, 300_000)

  it('is for the desk alone, and refuses what it does not know', async () => {
    expect((await desk.rest('GET', '/fact-check/queue')).status).toBe(401)
    expect((await desk.rest('GET', '/fact-check/queue', 'guest')).status).toBe(403)
    const wrong = await desk.rest('GET', '/fact-check/queue?show=everything', 'cem')
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ code: 'INVALID_INPUT' }] } })
  })

  it('answers the same over GraphQL', async () => {
    await requested('Over GraphQL')
    const query = `{ checkQueue(show: "all") { total counts { mine all unassigned overdue }
      lines { article { title } task asked state coverage { total settled } requestedBy { name } } } }`
    const answer = await desk.graphql<{ data: { checkQueue: Queue } }>(query, {}, 'cem')
    expect(answer.body.data.checkQueue).toMatchObject({
      total: 1,
      counts: { mine: 1, all: 1, unassigned: 1, overdue: 0 },
      lines: [{ article: { title: 'Over GraphQL' }, task: 'check', asked: true }],
    })
    const nobody = await desk.graphql(query)
    expect(nobody.body).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] })
  })
})

describe('a project', () => {
  const collection = { slug: 'stories', versions: { drafts: true }, fields: [] }
  const admin: Config['admin'] = {
    components: {
      afterNavLinks: ['/Own#Link'],
      views: { own: { path: '/own', Component: '/Own#View' } },
    },
    dashboard: { widgets: [{ slug: 'own', Component: '/Own#Widget' }], defaultLayout: [] },
  }
  const adminWith = (queue: boolean | undefined) =>
    factCheck({ collection: 'stories', scope: [], can: () => true, queue })({
      collections: [collection],
      admin,
    } as unknown as Config).admin

  it('keeps what its admin has, and gets the queue beside it', () => {
    const made = adminWith(undefined)
    expect(Object.keys(made?.components?.views ?? {})).toEqual(['own', 'factCheckQueue'])
    expect(made?.components?.afterNavLinks).toHaveLength(2)
    expect(made?.dashboard?.widgets.map(({ slug }) => slug)).toEqual([
      'own',
      'fact-checks-to-check',
      'fact-checks-to-decide',
    ])
  })

  it('that wants no queue has none', () => {
    expect(adminWith(false)).toBe(admin)
  })
})
