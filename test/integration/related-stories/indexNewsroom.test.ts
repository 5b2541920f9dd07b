import { rebuildIndex, startStoryIndexing } from '@galley/payload-related-stories'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { contents, found, indexOf, settle } from './support/indexed.ts'

let newsroom: Newsroom
beforeAll(async () => {
  process.env.GALLEY_SOURCE_KEY = 'a key only for this suite, long enough'
  newsroom = await startNewsroom()
})
afterAll(async () => {
  delete process.env.GALLEY_SOURCE_KEY
  await newsroom.close()
})

const paragraph = (text: string, more: object = {}) => [
  { type: 'p', children: [{ text, ...more }] },
]
const write = async (data: object): Promise<string> => {
  const answer = await newsroom.rest<{ doc: { id: string } }>('POST', '/articles?draft=true', {
    as: 'reporter',
    body: { language: 'en', ...data },
  })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}
const waiting = async () =>
  (await newsroom.payload.count({ collection: 'story-index-waiting' })).totalDocs
const search = async (typed: string, more = '', as?: 'reporter') => {
  const path = `/related-stories/search?q=${encodeURIComponent(typed)}${more}`
  const answer = await newsroom.rest<{ stories: { id: string; title: string; status: string }[] }>(
    'GET',
    path,
    { as },
  )
  return { status: answer.status, ids: answer.body.stories?.map(({ id }) => id) }
}

it('finds a draft by its headline, standfirst, body and the names in it, once it was taken in', async () => {
  const person = await newsroom.payload.create({
    collection: 'people',
    data: { name: 'Ümit Işık' },
  })
  const id = await write({
    headline: 'Pilots end strike',
    standfirst: 'Nine days of silence',
    body: paragraph('Tugboats leave İskenderun'),
    people: [person.id],
  })
  expect(await found(newsroom.payload, 'pilots')).toEqual([])
  expect(await waiting()).toBeGreaterThan(0)
  await settle(newsroom.payload)
  expect(await waiting()).toBe(0)
  for (const word of ['pilot', 'silence', 'iskenderun', 'isik'])
    expect([word, await found(newsroom.payload, word)]).toEqual([word, [id]])
  const profile = (await indexOf(newsroom.payload).profiles([id])).get(id)
  expect(profile).toMatchObject({ live: false, language: 'en' })
  expect(profile?.facets.people).toEqual([{ id: person.id, name: 'Ümit Işık' }])
})

it('holds the latest version alone, and leaves a deleted story out', async () => {
  const id = await write({ headline: 'Zeppelin lands' })
  await settle(newsroom.payload)
  await newsroom.rest('PATCH', `/articles/${id}?draft=true`, {
    as: 'reporter',
    body: { headline: 'Airship lands' },
  })
  await settle(newsroom.payload)
  expect([
    await found(newsroom.payload, 'zeppelin'),
    await found(newsroom.payload, 'airship'),
  ]).toEqual([[], [id]])
  const gone = await newsroom.rest('DELETE', `/articles/${id}`, { as: 'editor' })
  expect(gone.status).toBe(200)
  await settle(newsroom.payload)
  expect(await found(newsroom.payload, 'airship')).toEqual([])
})

it('holds no note of the desk and no protected identity', async () => {
  const source = await newsroom.rest<{ doc: { id: string } }>('POST', '/sources', {
    as: 'reporter',
    body: {
      name: 'A harbour official',
      kind: 'person',
      confidential: true,
      identity: 'Verysecret Personname',
      note: 'deskonlyremark',
    },
  })
  expect(source.status).toBe(201)
  const annotation = { relationTo: 'sources', value: source.body.doc.id }
  await write({ headline: 'Quay closed', body: paragraph('The quay is closed', { annotation }) })
  await settle(newsroom.payload)
  expect(await found(newsroom.payload, 'quay')).toHaveLength(1)
  for (const word of ['verysecret', 'personname', 'deskonlyremark', 'official'])
    expect([word, await found(newsroom.payload, word)]).toEqual([word, []])
})

it('forgets nothing that was saved while nobody took it in, also over a restart', async () => {
  await startStoryIndexing(newsroom.payload).stop()
  const id = await write({ headline: 'Overnight quake' })
  await newsroom.restart()
  expect(await found(newsroom.payload, 'quake')).toEqual([])
  await settle(newsroom.payload)
  expect(await found(newsroom.payload, 'quake')).toEqual([id])
})

it('takes a story in soon after its save, without being asked', async () => {
  startStoryIndexing(newsroom.payload)
  const id = await write({ headline: 'Lighthouse sold' })
  const until = Date.now() + 10_000
  while ((await found(newsroom.payload, 'lighthouse')).length === 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await found(newsroom.payload, 'lighthouse')).toEqual([id])
})

describe('a search', () => {
  it('finds by words of the body, stems and folded letters, best first', async () => {
    const body = await write({
      headline: 'Council meets',
      body: paragraph('Wolves in Şirince, wolves'),
    })
    const title = await write({ headline: 'A wolf in the city' })
    await settle(newsroom.payload)
    expect((await search('wolves', '', 'reporter')).ids).toEqual([title, body])
    expect((await search('SIRINCE wol', '', 'reporter')).ids).toEqual([body])
    expect((await search('wolves', `&except=${title}`, 'reporter')).ids).toEqual([body])
    expect((await search('wolves', '&limit=1', 'reporter')).ids).toEqual([title])
    expect((await search('nothingsuch', '', 'reporter')).ids).toEqual([])
    expect((await search('', '', 'reporter')).ids).toEqual([])
  })

  it('is for those who are logged in, and says what is wrong with it', async () => {
    expect((await search('wolves')).status).toBe(401)
    expect((await search('wolves', '&limit=0', 'reporter')).status).toBe(400)
    expect((await search('x'.repeat(201), '', 'reporter')).status).toBe(400)
  })

  it('in the list of articles finds by the index too, with filters, order and pages of its own', async () => {
    const { mergeListSearchAndWhere } = await import('payload/shared')
    const collectionConfig = newsroom.config.collections.find(({ slug }) => slug === 'articles')
    const list = async (typed: string, { draft = true, where = {} } = {}) => {
      const { docs } = await newsroom.payload.find({
        collection: 'articles',
        draft,
        overrideAccess: false,
        user: newsroom.users.reporter,
        where: mergeListSearchAndWhere({
          collectionConfig: collectionConfig as never,
          search: typed,
          where,
        }),
      })
      return docs.map(({ headline }) => headline)
    }
    expect(await list('sirince wolf')).toEqual(['Council meets'])
    expect(await list('wolves')).toEqual(['A wolf in the city', 'Council meets'])
    expect(await list('wolves', { where: { headline: { equals: 'Council meets' } } })).toEqual([
      'Council meets',
    ])
    expect(await list('wolves', { where: { language: { equals: 'tr' } } })).toEqual([])
    // What the index does not know is looked for as ever.
    expect(await list('ouncil mee')).toEqual(['Council meets'])
    expect(await list('wolves', { draft: false })).toEqual([])
  })
})

it('is made again while stories are saved, and holds the same', async () => {
  const words = ['wolf', 'quay', 'council', 'pilot', 'isik', 'lighthouse']
  await settle(newsroom.payload)
  const index = indexOf(newsroom.payload)
  const before = await contents(index, words)
  expect(before.size).toBeGreaterThan(4)
  const seen: number[] = []
  let asked = 0
  // Stopped in the middle, as if killed …
  await rebuildIndex(newsroom.payload, { atOnce: 1, isStopped: () => ++asked > 2 })
  // … it goes on where it was.
  const done = await rebuildIndex(newsroom.payload, {
    atOnce: 1,
    onProgress: (number) => seen.push(number),
  })
  expect([seen[1], done]).toEqual([3, before.size])
  expect(await contents(index, words)).toEqual(before)
  await index.clear()
  await rebuildIndex(newsroom.payload, { fresh: true })
  // The newsroom fills an empty index by itself, and may have taken it over.
  await settle(newsroom.payload)
  expect(await contents(index, words)).toEqual(before)
})
