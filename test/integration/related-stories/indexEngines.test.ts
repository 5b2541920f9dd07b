import type { StoryIndex } from '@galley/payload-related-stories'
import { indexOf } from './support/indexed.ts'
import { openDesk, type Desk } from './support/desk.ts'

let desk: Desk
let index: StoryIndex
beforeAll(async () => {
  desk = await openDesk()
  index = indexOf(desk.payload)
})
afterAll(() => desk.close())
beforeEach(() => index.clear())

const story = (id: string, given: object = {}) => ({
  id,
  updatedAt: '2026-03-01T10:00:00.000Z',
  live: true,
  date: '2026-03-01T09:00:00.000Z',
  language: 'en',
  title: '',
  summary: '',
  text: '',
  facets: {},
  profile: { told: id },
  ...given,
})
const ids = (hits: { id: string }[]) => hits.map(({ id }) => id)
const find = async (...words: string[]) =>
  ids(
    await index.find(
      words.map((word) => [word]),
      { limit: 10 },
    ),
  )

it('finds by words of title, summary, text and names, the title counting most', async () => {
  await index.put([
    story('text', { text: 'the harbour, far away, with many more words than one would need' }),
    story('title', { title: 'harbour' }),
    story('summary', { summary: 'the harbour of Ellery' }),
    story('name', { facets: { places: [{ id: 'p1', name: 'Harbour' }] } }),
    story('other', { title: 'Ferry' }),
  ])
  const hits = await index.search(['harbour'], { limit: 10 })
  expect(ids(hits)[0]).toBe('title')
  expect(ids(hits).sort()).toEqual(['name', 'summary', 'text', 'title'])
  expect(hits.every(({ score }, at) => score <= (hits[at - 1]?.score ?? Infinity))).toBe(true)
})

it('finds by any of the terms asked, and by facets as by words', async () => {
  await index.put([
    story('both', { title: 'Storm and flood' }),
    story('one', { title: 'Storm' }),
    story('facet', { facets: { people: [{ id: 'Ä-7', name: 'N' }] } }),
    story('none', { title: 'Calm' }),
  ])
  expect(ids(await index.search(['storm', 'flood', 'nowhere'], { limit: 5 }))).toEqual([
    'both',
    'one',
  ])
  expect(ids(await index.search(['peoplea7'], { limit: 5 }))).toEqual(['facet'])
  expect(await index.search([], { limit: 5 })).toEqual([])
})

it('holds Turkish letters so that capitals and small ones meet, with and without their dots', async () => {
  await index.put([
    story('istanbul', { language: 'tr', title: 'İSTANBUL’da ışıklar' }),
    story('diyarbakir', { language: 'tr', text: 'DİYARBAKIR ve Iğdır' }),
    story('cafe', { title: 'Café Ümit, Şişli' }),
  ])
  expect(await find('istanbul')).toEqual(['istanbul'])
  expect(await find('isik')).toEqual(['istanbul'])
  expect(await find('diyarbakir', 'igdir')).toEqual(['diyarbakir'])
  expect(await find('cafe', 'umit', 'sisli')).toEqual(['cafe'])
})

it('counts and finds a number with a fraction as one word', async () => {
  await index.put([
    story('a', { text: 'The quake had a magnitude of 5.7 at 11.' }),
    story('b', { language: 'tr', text: 'Deprem 5,7 büyüklüğündeydi.' }),
    story('c', { text: 'There were 5 boats and 7 nets in 57 boxes, 1.5 metres wide.' }),
  ])
  expect([...(await index.statistics.frequencyOf(['5,7', '1.5', '7', '9.9']))]).toEqual([
    ['5,7', 2],
    ['1.5', 1],
    ['7', 1],
    ['9.9', 0],
  ])
  expect(ids(await index.search(['5.7'], { limit: 5 })).sort()).toEqual(['a', 'b'])
})

it('asks for every word typed, the last one perhaps not typed to its end', async () => {
  await index.put([
    story('a', { title: 'Pilots strike', text: 'in the harbour' }),
    story('b', { title: 'Pilots return' }),
  ])
  expect(await find('harbour', 'pilot')).toEqual(['a'])
  expect(await find('strike', 'return')).toEqual([])
  expect(ids(await index.find([['nowhere', 'pilot'], ['return']], { limit: 5 }))).toEqual(['b'])
})

it('leaves out what is excluded, what is not live, what is in another language', async () => {
  await index.put([
    story('a', { title: 'Storm' }),
    story('b', { title: 'Storm', live: false }),
    story('c', { title: 'Storm', language: 'tr' }),
  ])
  const asked = async (narrowed: object) =>
    ids(await index.search(['storm'], { limit: 10, ...narrowed })).sort()
  expect(await asked({})).toEqual(['a', 'b', 'c'])
  expect(await asked({ exclude: ['a', 'c'] })).toEqual(['b'])
  expect(await asked({ live: true })).toEqual(['a', 'c'])
  expect(await asked({ live: false })).toEqual(['b'])
  expect(await asked({ language: 'tr' })).toEqual(['c'])
  expect(await asked({ limit: 1, exclude: ['a', 'b'] })).toEqual(['c'])
})

it('hands back what was put beside the words, of stories it knows', async () => {
  const facets = { people: [{ id: '1', name: 'Ada' }] }
  await index.put([story('a', { facets, live: false, date: null }), story('b')])
  const profiles = await index.profiles(['a', 'nobody'])
  expect([...profiles.keys()]).toEqual(['a'])
  expect(profiles.get('a')).toEqual({
    id: 'a',
    updatedAt: '2026-03-01T10:00:00.000Z',
    live: false,
    date: null,
    language: 'en',
    facets,
    profile: { told: 'a' },
  })
  expect(await index.ids({ after: 'a', limit: 5 })).toEqual(['b'])
})

it('counts stories, and in how many a term stands', async () => {
  await index.put([story('a', { title: 'Storm storm' }), story('b', { text: 'storm flood' })])
  expect(await index.statistics.count()).toBe(2)
  expect(await index.statistics.frequencyOf(['storm', 'flood', 'calm', 'storm'])).toEqual(
    new Map([
      ['storm', 2],
      ['flood', 1],
      ['calm', 0],
    ]),
  )
  expect(await index.size()).toBeGreaterThan(0)
})

it('puts a newer version in place of an older one, never the other way round', async () => {
  const at = (minute: number) => `2026-03-01T10:0${minute}:00.000Z`
  await index.put([story('a', { title: 'first', updatedAt: at(1) })])
  await index.put([story('a', { title: 'second', updatedAt: at(2) }), story('b')])
  await index.put([story('a', { title: 'first', updatedAt: at(1) })])
  expect([await find('first'), await find('second')]).toEqual([[], ['a']])
  await index.put([story('a', { title: 'third', updatedAt: at(2) })])
  expect([await find('second'), await find('third')]).toEqual([[], ['a']])
})

it('lets no version that was read before come back once its story is removed', async () => {
  const { updatedAt } = story('a')
  await index.put([story('a', { title: 'storm' }), story('b', { title: 'storm' })])
  await index.remove(['a', 'nobody'])
  await index.put([story('a', { title: 'storm', updatedAt })])
  expect(await find('storm')).toEqual(['b'])
  expect([...(await index.profiles(['a'])).keys()]).toEqual([])
  // Where ids are numbers, the database may give one out again.
  await index.put([story('a', { title: 'storm', updatedAt: '2999-01-01T00:00:00.000Z' })])
  expect((await find('storm')).sort()).toEqual(['a', 'b'])
})

it('takes words for words, whatever an engine would make of their signs', async () => {
  await index.put([story('a', { title: 'one "two" -three* (four) OR NEAR' })])
  expect(await find('or')).toEqual(['a'])
  expect(await find('"', ')')).toEqual([])
  expect(await index.search(['-three*', '(', 'near'], { limit: 3 })).toHaveLength(1)
})

it('remembers notes, and forgets everything when it is cleared', async () => {
  await index.keep('rebuild', 'far')
  await index.keep('rebuild', 'further')
  expect([await index.note('rebuild'), await index.note('other')]).toEqual(['further', null])
  await index.put([story('a', { title: 'storm' })])
  await index.clear()
  expect([await index.note('rebuild'), await find('storm')]).toEqual([null, []])
  expect(await index.statistics.frequencyOf(['storm'])).toEqual(new Map([['storm', 0]]))
})
