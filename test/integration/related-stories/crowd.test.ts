import { verifyAll } from '@galley/payload-fact-check'
import type { User } from '../../../src/payload-types.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { settle } from './support/indexed.ts'

type Body = {
  link?: { id: string; state: string }
  links?: { id: string; state: string | null; code: string | null }[]
  errors?: { code: string }[]
}

let newsroom: Newsroom
let people: User[]
beforeAll(async () => {
  newsroom = await startNewsroom()
  people = []
  for (let number = 0; number < 20; number++)
    people.push(await newsroom.createUser(`editor-${number}`, ['editor']))
}, 120_000)
afterAll(() => newsroom.close())

const write = async (headline: string): Promise<string> => {
  const { body } = await newsroom.rest<{ doc: { id: string } }>('POST', '/articles?draft=true', {
    as: 'reporter',
    body: { headline, language: 'en', _status: 'draft' },
  })
  return body.doc.id
}
const does = async (as: User | 'editor' | 'reporter', name: string, body: object) => {
  const answer = await newsroom.rest<Body>('POST', `/related-stories/${name}`, { as, body })
  return { ...answer.body, status: answer.status, code: answer.body.errors?.[0]?.code }
}
const suggest = async (article: string, count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let number = 0; number < count; number++) {
    const to = await write(`Story ${number}`)
    const { link } = await does('reporter', 'createStoryLink', {
      from: article,
      to,
      type: 'background',
    })
    ids.push(String(link?.id))
  }
  return ids
}
const stored = async (article: string) =>
  new Map(
    (
      await newsroom.payload.find({
        collection: 'story-links',
        where: { from: { equals: article } },
        depth: 0,
        pagination: false,
      })
    ).docs.map((link) => [link.id, link]),
  )
const kinds = async (article: string) =>
  (
    await newsroom.payload.find({
      collection: 'desk-events',
      where: { article: { equals: article } },
      pagination: false,
      depth: 0,
    })
  ).docs.map(({ kind }) => kind)
/** Somebody else was first, or the database was held by the others: nothing else may refuse. */
const overtaken = new Set(['STALE_STATE', 'NOT_ALLOWED', 'DATABASE_BUSY'])
const done = <Answer extends { status: number }>(answers: Answer[]) =>
  answers.filter(({ status }) => status === 200)

it('twenty people decide on one article: each acknowledged decision stands once, the others are told', async () => {
  const article = await write('Everybody’s story')
  const ids = await suggest(article, 10)

  // Two to each link: one confirms, the other rejects.
  const decided = await Promise.all(
    people.map((person, number) =>
      does(person, number % 2 ? 'confirmStoryLink' : 'rejectStoryLink', {
        linkId: ids[number >> 1],
      }),
    ),
  )
  for (const { status, code } of decided) if (status !== 200) expect(overtaken).toContain(code)
  expect(done(decided).length).toBe(ids.length)
  let links = await stored(article)
  for (const { link } of done(decided)) expect(links.get(String(link?.id))?.state).toBe(link?.state)
  expect((await kinds(article)).filter((kind) => /confirmed|rejected/.test(kind))).toHaveLength(10)

  // All at one link.
  const [linkId] = await suggest(article, 1)
  const same = await Promise.all(
    people.map((person, number) =>
      number % 2
        ? does(person, 'confirmStoryLink', { linkId })
        : does(person, 'rejectStoryLink', { linkId }),
    ),
  )
  expect(done(same)).toHaveLength(1)
  for (const { status, code } of same) if (status !== 200) expect(overtaken).toContain(code)

  // All take it back: only who decided may, and once.
  const back = await Promise.all(
    people.map((person) => does(person, 'undoStoryLinkDecision', { linkId })),
  )
  expect(done(back)).toHaveLength(1)
  links = await stored(article)
  expect(links.get(String(linkId))?.state).toBe('suggested')
}, 400_000)

it('twenty people put one list in order at once: one order stands, whole', async () => {
  const article = await write('A list')
  const ids = await suggest(article, 5)
  await does('editor', 'confirmStoryLinks', { linkIds: ids })
  const orders = people.map((_, number) => [...ids.slice(number % 5), ...ids.slice(0, number % 5)])
  const ordered = await Promise.all(
    people.map((person, number) =>
      does(person, 'reorderStoryLinks', {
        articleId: article,
        linkIds: orders[number]?.toReversed(),
        seen: ids,
      }),
    ),
  )
  expect(done(ordered)).toHaveLength(1)
  const [{ links = [] } = {}] = done(ordered)
  const { body } = await newsroom.rest<{ links: { id: string }[] }>(
    'GET',
    `/related-stories/of/${article}`,
    { as: 'editor' },
  )
  expect(body.links.map(({ id }) => id)).toEqual(links.map(({ id }) => id))
}, 400_000)

it('many accept overlapping heaps at once: each link is confirmed once, and each is told its own outcome', async () => {
  const article = await write('A heap')
  const ids = await suggest(article, 12)
  const heaps = [ids.slice(0, 8), ids.slice(4), ids.slice(2, 10), ids.toReversed()]
  const answers = await Promise.all(
    heaps.map((linkIds, number) => does(people[number] as User, 'confirmStoryLinks', { linkIds })),
  )
  expect(done(answers)).toHaveLength(4)
  const outcomes = answers.flatMap(({ links = [] }) => links)
  const confirmed = outcomes.filter(({ code }) => code === null).map(({ id }) => id)
  expect(confirmed.toSorted()).toEqual(ids.toSorted())
  expect(outcomes.filter(({ code }) => code !== null).map(({ code }) => code)).toEqual(
    Array(8 + 8 + 8 + 12 - 12).fill('STALE_STATE'),
  )
  expect((await kinds(article)).filter((kind) => kind === 'link-confirmed')).toHaveLength(12)
  expect(await verifyAll(newsroom.payload, { article })).toMatchObject({ faults: 0 })
}, 400_000)

it('many ask for suggestions of the same stories at once: all are answered, and each pair is suggested once', async () => {
  const told = 'The lighthouse keepers of Corrin Reef end their strike after nine weeks'
  const articles: string[] = []
  for (const ending of ['on Monday', 'at last', 'and go back', 'for good'])
    articles.push(await write(`${told} ${ending}`))
  await settle(newsroom.payload)
  const answers = await Promise.all(
    people
      .slice(0, 12)
      .map((person, number) =>
        does(person, 'suggestStoryLinks', { articleId: articles[number % articles.length] }),
      ),
  )
  expect(answers.map(({ status, code }) => code ?? status)).toEqual(Array(12).fill(200))
  const { docs } = await newsroom.payload.find({
    collection: 'story-links',
    where: { from: { in: articles } },
    depth: 0,
    pagination: false,
  })
  const pairs = docs.map(({ from, to }) => [from, to].map(String).toSorted().join())
  expect(pairs.length).toBeGreaterThan(0)
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(answers.flatMap(({ links = [] }) => links)).toHaveLength(pairs.length)
  for (const article of articles)
    expect(await verifyAll(newsroom.payload, { article })).toMatchObject({ faults: 0 })
}, 400_000)
