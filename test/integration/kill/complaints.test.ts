import { runDueSchedules } from '@galley/payload-fact-check'
import { always, asTold } from '../../kill/checks/all.ts'
import { servedAsApproved, type Served } from '../../kill/checks/servedAsApproved.ts'
import type { Answer, Json } from '../../kill/support/ask.ts'
import { newJournal, type Entry, type LinkStep } from '../../kill/support/Journal.ts'
import { compareWithDesk, readAsPublic } from '../../kill/support/lookThroughDoors.ts'
import { perform } from '../../kill/support/perform.ts'
import { performLink } from '../../kill/support/performLink.ts'
import { randomFrom } from '../../kill/support/random.ts'
import { readStored } from '../../kill/support/readStored.ts'
import type { Desk } from '../../kill/support/staff.ts'
import type { Stored } from '../../kill/support/Stored.ts'
import { after, type Step } from '../../kill/support/Story.ts'
import { startPublicReading, type PublicReading } from '../delivery/startPublicReading.ts'

// What looks at a newsroom after a kill is worth nothing if it cannot complain: here it looks at a sound newsroom, and
// at the same one broken in every way a crash could break it.
let reading: PublicReading
let sound: Stored
let served: Map<string, Served | null>
let desk: Desk
const journal = newJournal()
const random = randomFrom(1)

const answerOf = ({ status, body }: { status: number; body: Json }): Answer =>
  status < 300 && !body.errors
    ? { was: 'done', body }
    : { was: 'refused', status, code: '', message: JSON.stringify(body) }

/** The newsroom's doors without a server. */
const openDesk = ({ rest, graphql, ask }: PublicReading): Desk => ({
  url: '',
  rest: async (as, path, { method, body } = {}) =>
    answerOf(await rest((method ?? (body ? 'POST' : 'GET')) as 'GET', path, { as, body })),
  graphql: async (as, query, variables) => {
    const { status, body } = await graphql(query, variables, { as })
    return answerOf({ status, body: body as Json })
  },
  read: async (query, variables) => (await ask(query, variables)).data as Json,
})

beforeAll(async () => {
  reading = await startPublicReading()
  desk = openDesk(reading)
  const take = async (entry: Entry, steps: Step[]) => {
    for (const step of steps) {
      if (step === 'due') {
        const later = new Date(Date.now() + 60_000)
        await runDueSchedules(reading.payload, later)
      }
      const came = await perform[step](desk, entry, random)
      if (came.was !== 'done') throw new Error(`${step}: ${JSON.stringify(came)}`)
      entry.story = after(entry.story, step)
    }
  }
  const link = async (from: Entry, to: Entry, steps: LinkStep[]) => {
    const type = 'background' as const
    const made = { id: null, from: from.article!, to: to.article!, type, lines: [], doing: null }
    const entry = { ...made, lines: [] as LinkStep[], taken: false }
    for (const step of steps) {
      const came = await performLink(desk, entry, step)
      if (came.was !== 'done') throw new Error(`${step}: ${JSON.stringify(came)}`)
      entry.lines.push(step)
    }
    journal.links.push(entry)
  }
  const [a, b, c, d] = [false, true, false, true].map(journal.begin) as [Entry, Entry, Entry, Entry]
  await take(a, ['create', 'edit', 'request', 'mark', 'submit', 'approve', 'publish'])
  await take(a, [
    'edit',
    'request',
    'send-back',
    'edit',
    'request',
    'mark',
    'submit',
    'approve',
    'publish',
    'edit',
  ])
  await take(b, ['import', 'decide', 'request', 'mark', 'submit', 'approve', 'publish'])
  await take(c, [
    'create',
    'request',
    'mark',
    'submit',
    'approve',
    'schedule',
    'cancel',
    'schedule',
    'due',
  ])
  await take(d, ['import', 'request', 'mark', 'submit', 'approve', 'publish', 'unpublish'])
  await link(a, b, ['link-suggested', 'link-confirmed'])
  await link(b, c, ['link-suggested', 'link-rejected'])
  await link(c, d, ['link-confirmed', 'link-removed'])
  await link(d, a, ['link-confirmed'])
  const { dataFolder: folder, databaseUrl: url } = reading
  sound = await readStored({ folder, url })
  const slugs = sound.articles.map(({ content }) => content.slug ?? '')
  served = await readAsPublic(desk, slugs)
})
afterAll(() => reading.close())

const complaintsAbout = (stored: Stored, readers = served): string[] => [
  ...always(stored),
  ...asTold(stored, journal).complaints,
  ...servedAsApproved(stored, readers),
]

it('have nothing to say of a sound newsroom', () => {
  expect(sound.articles).toHaveLength(4)
  expect(sound.quotes).toHaveLength(6)
  expect(sound.people).toHaveLength(1)
  expect(sound.links).toHaveLength(3)
  expect([...served.values()].filter(Boolean)).toHaveLength(3)
  expect(complaintsAbout(sound)).toEqual([])
})

const storyOf = (stored: Stored, number: number) => {
  const id = journal.entries[number - 1]?.article ?? ''
  const article = stored.articles.find((each) => each.id === id)
  const latest = stored.versions.find((each) => each.article === id && each.latest)
  if (!article || !latest) throw new Error(`There is no story ${number}.`)
  return { id, article, latest }
}
const without = <Row>(rows: Row[], is: (row: Row) => boolean): void => {
  const at = rows.findIndex(is)
  if (at < 0) throw new Error('There is nothing to break.')
  rows.splice(at, 1)
}
const change = <Row>(rows: Row[], is: (row: Row) => boolean, data: Partial<Row>): void => {
  const row = rows.find(is)
  if (!row) throw new Error('There is nothing to break.')
  Object.assign(row, data)
}

const breakages: [what: string, broken: (stored: Stored) => void, complaint: RegExp][] = [
  [
    'an article without its versions',
    (stored) => {
      const { id } = storyOf(stored, 3)
      stored.versions = stored.versions.filter(({ article }) => article !== id)
    },
    /has no version/,
  ],
  [
    'versions without their article',
    (stored) => without(stored.articles, ({ id }) => id === storyOf(stored, 4).id),
    /belongs to article .* not there/,
  ],
  [
    'no latest version',
    (stored) => Object.assign(storyOf(stored, 1).latest, { latest: false }),
    /has 0 latest versions/,
  ],
  [
    'two latest versions',
    (stored) => {
      const { id } = storyOf(stored, 1)
      change(stored.versions, ({ article, latest }) => article === id && !latest, { latest: true })
    },
    /has 2 latest versions/,
  ],
  [
    'an older version as the latest',
    (stored) => {
      const { id, latest } = storyOf(stored, 1)
      latest.latest = false
      change(stored.versions, ({ article }) => article === id, { latest: true })
    },
    /latest version that is not its newest/,
  ],
  [
    'a headline of one edition over the body of another',
    (stored) => {
      const { article } = storyOf(stored, 1)
      const { versions } = stored
      const other = versions.find(
        ({ article: of, content }) =>
          of === article.id && content.headline !== article.content.headline,
      )
      article.content.headline = other?.content.headline
    },
    /is half written: its row/,
  ],
  [
    'a live row that is not its latest, published version',
    (stored) => Object.assign(storyOf(stored, 2).article.content, { people: [] }),
    /row differs in people/,
  ],
  [
    'a live text that no published version holds',
    (stored) =>
      stored.versions
        .filter(({ article }) => article === storyOf(stored, 2).id)
        .forEach(({ content }) => Object.assign(content, { _status: 'draft' })),
    /no published version holds/,
  ],
  [
    'a row that is live, and a trail that never said so',
    (stored) => Object.assign(storyOf(stored, 4).article.content, { _status: 'published' }),
    /trail says it is not live/,
  ],
  [
    'a status that does not follow from the rounds',
    (stored) => Object.assign(storyOf(stored, 1).latest.content, { factCheckStatus: 'approved' }),
    /says approved of its latest version, not stale/,
  ],
  [
    'a status of the row that does not follow either',
    (stored) => Object.assign(storyOf(stored, 2).article.content, { factCheckStatus: 'in-check' }),
    /says in-check of its row/,
  ],
  [
    'a missing line in the middle of a trail',
    (stored) => without(stored.events, ({ kind }) => kind === 'approved'),
    /trail of .* breaks/,
  ],
  [
    'a missing line at the end of a trail',
    (stored) => {
      const { id } = storyOf(stored, 1)
      const last = Math.max(
        ...stored.events.filter((event) => event.article === id).map(({ seq }) => seq),
      )
      without(stored.events, ({ article, seq }) => article === id && seq === last)
    },
    /in the trail|on the other/,
  ],
  [
    'an altered line',
    (stored) => change(stored.events, ({ kind }) => kind === 'unpublished', { note: 'Nothing.' }),
    /LINE_ALTERED/,
  ],
  [
    'a trail of something that is not there',
    (stored) => {
      const { id } = storyOf(stored, 4)
      stored.articles = stored.articles.filter((article) => article.id !== id)
      stored.versions = stored.versions.filter(({ article }) => article !== id)
    },
    /there is a trail of articles/,
  ],
  [
    'a line told twice',
    (stored) => {
      const event = stored.events.find(({ kind }) => kind === 'published')!
      stored.events.push({ ...event, seq: 99 })
    },
    /published once too often/,
  ],
  [
    'a round nobody told of',
    (stored) =>
      stored.rounds.push({ article: storyOf(stored, 3).id, round: 2, state: 'requested' }),
    /check-requested, round 2: 0 in the trail, 1 among the rounds/,
  ],
  [
    'a decision of which there is no round',
    (stored) => without(stored.rounds, ({ state }) => state === 'changes-requested'),
    /changes-requested, round 2: 1 in the trail, 0 among the rounds/,
  ],
  [
    'an edit that left no version',
    (stored) => {
      const { id } = storyOf(stored, 1)
      without(
        stored.versions,
        ({ article, latest, content }) => article === id && !latest && content._status === 'draft',
      )
    },
    /versions \d+, not \d+/,
  ],
  [
    'a plan that is carried out and still pending',
    (stored) => change(stored.schedules, ({ state }) => state === 'done', { state: 'pending' }),
    /a plan that is pending: 0 in the trail, 1 among the plans/,
  ],
  [
    'a plan that is done, and was not',
    (stored) => {
      const { article } = storyOf(stored, 3)
      without(stored.events, ({ article: of, kind }) => of === article.id && kind === 'published')
    },
    /a plan that is done: 0 in the trail/,
  ],
  [
    'a link with no line on its other side',
    (stored) => {
      const { id } = storyOf(stored, 2)
      without(stored.events, ({ article, kind }) => article === id && kind === 'link-confirmed')
    },
    /link-confirmed on one side, link-suggested on the other/,
  ],
  [
    'a link that is gone, and nobody took it away',
    (stored) => without(stored.links, ({ state }) => state === 'confirmed'),
    /is gone, and the trail says confirmed/,
  ],
  [
    'a link in another state than its lines say',
    (stored) => change(stored.links, ({ state }) => state === 'rejected', { state: 'suggested' }),
    /is suggested, and the trail says rejected/,
  ],
  [
    'a link to nothing',
    (stored) => change(stored.links, ({ state }) => state === 'confirmed', { to: 'nothing' }),
    /leads to an article that is not there/,
  ],
  [
    'a quote nobody uses',
    (stored) => stored.quotes.push({ id: 'left', text: 'Left behind.' }),
    /quote left .* is used 0 times/,
  ],
  [
    'a quote that is not there',
    (stored) => without(stored.quotes, () => true),
    /uses quotes .* which is not there/,
  ],
  [
    'a person nobody names',
    (stored) => stored.people.push({ id: 'left', name: 'Nobody' }),
    /person left .* is named by nobody/,
  ],
  [
    'a decision that named nobody',
    (stored) =>
      [storyOf(stored, 2).latest, storyOf(stored, 2).article].forEach(({ content }) =>
        Object.assign(content, { people: [] }),
      ),
    /does not name them/,
  ],
  [
    'a question about a quote of another article',
    (stored) =>
      storyOf(stored, 2).latest.content.inferences?.forEach((each) =>
        Object.assign(each, { quote: 'elsewhere' }),
      ),
    /asks about quote elsewhere/,
  ],
  [
    'an acknowledged article that is lost',
    (stored) => {
      const { id } = storyOf(stored, 3)
      stored.articles = stored.articles.filter((article) => article.id !== id)
    },
    /story 3 .* has no article/,
  ],
  [
    'an article nobody wrote',
    (stored) => {
      const copy = structuredClone(storyOf(stored, 3).article)
      copy.content.headline = copy.content.headline?.replace('Story 3', 'Story 9')
      stored.articles.push({ ...copy, id: 'another' })
    },
    /another is there, and nobody wrote it/,
  ],
  [
    'the same text twice',
    (stored) => stored.articles.push({ ...storyOf(stored, 4).article, id: 'twin' }),
    /story 4 is there 2 times/,
  ],
  [
    'an acknowledged edit that is lost as a whole',
    (stored) => {
      const { id, latest } = storyOf(stored, 1)
      without(stored.versions, (version) => version === latest)
      const versions = stored.versions.filter(({ article }) => article === id)
      versions.sort((x, y) => (x.createdAt < y.createdAt ? -1 : 1)).at(-1)!.latest = true
    },
    /story 1 .*latest 4, not 5/,
  ],
  [
    'an approval of another text than is live',
    (stored) => {
      const { id } = storyOf(stored, 3)
      const round = stored.rounds.find(({ article }) => article === id)
      round!.approvedPassages![1]!.text = 'Boats stay.'
    },
    /served with other words than were approved/,
  ],
]

it.each(breakages)('tell of %s', (_, broken, complaint) => {
  const stored = structuredClone(sound)
  broken(stored)
  const complaints = complaintsAbout(stored)
  expect(complaints.filter((each) => complaint.test(each))).not.toEqual([])
})

const shown: [
  what: string,
  broken: (slug: string, served: Map<string, Served | null>) => void,
  story: number,
  complaint: RegExp,
][] = [
  [
    'a text that is not out',
    (slug, all) => all.set(slug, [...all.values()].find(Boolean) ?? null),
    4,
    /is served, and is not published/,
  ],
  ['nothing of what is out', (slug, all) => all.set(slug, null), 3, /is published, and not served/],
  [
    'other words',
    (slug, all) => all.set(slug, { ...all.get(slug)!, bodyText: 'No boats.' }),
    3,
    /other words than were approved/,
  ],
  [
    'other words of the headline',
    (slug, all) => all.set(slug, { ...all.get(slug)!, headline: 'No boats' }),
    3,
    /other words than were approved/,
  ],
  [
    'a quote by somebody else',
    (slug, all) => {
      const one = all.get(slug)!
      all.set(slug, {
        ...one,
        quotes: one.quotes.map((quote) => ({ ...quote, speaker: { name: 'Nobody' } })),
      })
    },
    2,
    /other words than were approved/,
  ],
  [
    'an approved text as not approved',
    (slug, all) => all.set(slug, { ...all.get(slug)!, factCheck: { status: 'stale' } }),
    3,
    /served as not approved/,
  ],
]

it.each(shown)('tell of readers who get %s', (_, broken, story, complaint) => {
  const readers = structuredClone(served)
  broken(storyOf(sound, story).article.content.slug ?? '', readers)
  expect(complaintsAbout(sound, readers).join('\n')).toMatch(complaint)
})

it('tell of a desk that is shown something else than is stored', async () => {
  const ids = sound.articles.map(({ id }) => id)
  expect(await compareWithDesk(desk, sound, ids)).toEqual([])
  const stored = structuredClone(sound)
  Object.assign(storyOf(stored, 1).article.content, { headline: 'Another one' })
  Object.assign(storyOf(stored, 2).latest.content, { _status: 'draft' })
  stored.links = stored.links.filter(({ state }) => state !== 'rejected')
  expect(await compareWithDesk(desk, stored, ids)).toEqual([
    expect.stringMatching(/another headline than is stored/),
    expect.stringMatching(/another _status than is stored/),
    expect.stringMatching(/shows the links .* rejected.*; stored are/),
    expect.stringMatching(/shows the links .* rejected; stored are $/),
  ])
})

it('leave a write nobody was told about open: it is there as a whole, or not at all', () => {
  const [first] = journal.entries
  const before = {
    ...first!,
    story: {
      ...first!.story,
      latest: first!.story.latest - 1,
      latestStatus: 'published' as const,
      versions: first!.story.versions - 1,
      lines: first!.story.lines.slice(0, -1),
    },
  }
  const told = (doing: Step | null) =>
    asTold(sound, { ...journal, entries: [{ ...before, doing }, ...journal.entries.slice(1)] })
  expect(told('edit').complaints).toEqual([])
  expect(told('edit').stories.get(1)).toMatchObject({ done: true, story: first!.story })
  expect(told(null).complaints.join()).toMatch(/story 1 \(nothing under way\)/)
  expect(told('request').complaints.join()).toMatch(/story 1 \(request under way\)/)
  const later = asTold(sound, {
    ...journal,
    entries: [{ ...first!, doing: 'request' }, ...journal.entries.slice(1)],
  })
  expect(later.complaints).toEqual([])
  expect(later.stories.get(1)).toMatchObject({ done: false })
})
