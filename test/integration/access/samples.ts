type Sample = {
  slug: string
  data: () => Record<string, unknown>
  change: () => Record<string, unknown>
}

let next = 0
const unique = (word: string) => `${word} ${++next}`
const named = (slug: string, more: Record<string, unknown> = {}): Sample => ({
  slug,
  data: () => ({ name: unique(slug), ...more }),
  change: () => ({ name: unique('renamed') }),
})
const article: Sample = {
  slug: 'articles',
  data: () => ({ headline: unique('A headline'), language: 'en' }),
  change: () => ({ headline: unique('Another headline') }),
}

/** What a new row holds and what a change of it writes, for each row of the table. */
export const samples: Record<string, Sample> = {
  articles: article,
  'own article': article,
  'published article': article,
  quotes: {
    slug: 'quotes',
    data: () => ({ text: unique('Words') }),
    change: () => ({ text: unique('Other words') }),
  },
  sources: named('sources', { kind: 'document' }),
  people: named('people'),
  organizations: named('organizations'),
  places: named('places'),
  events: named('events'),
  topics: named('topics'),
  media: {
    slug: 'media',
    data: () => ({ alt: unique('A picture') }),
    change: () => ({ alt: unique('Another picture') }),
  },
  users: {
    slug: 'users',
    data: () => ({
      name: unique('user'),
      email: `${unique('user').replace(' ', '-')}@galley.test`,
      password: 'a password of a test',
      roles: ['reporter'],
    }),
    change: () => ({ name: unique('renamed') }),
  },
  'fact-checks': {
    slug: 'fact-checks',
    data: () => ({ state: 'approved', number: ++next }),
    change: () => ({ state: 'approved' }),
  },
  'desk-events': {
    slug: 'desk-events',
    data: () => ({ kind: 'approved', seq: ++next }),
    change: () => ({ kind: 'forged' }),
  },
  'publication-schedules': {
    slug: 'publication-schedules',
    data: () => ({ state: 'done' }),
    change: () => ({ state: 'done' }),
  },
  waivers: {
    slug: 'waivers',
    data: () => ({ reason: unique('Because') }),
    change: () => ({ reason: unique('Because of something else') }),
  },
  notices: {
    slug: 'notices',
    data: () => ({ kind: 'waived' }),
    change: () => ({ kind: 'forged' }),
  },
  'story-links': {
    slug: 'story-links',
    data: () => ({ type: 'background', state: 'confirmed' }),
    change: () => ({ state: 'rejected' }),
  },
  'story-link-lessons': {
    slug: 'story-link-lessons',
    data: () => ({ since: '2026-02-03T00:00:00.000Z' }),
    change: () => ({ since: '2027-02-03T00:00:00.000Z' }),
  },
  'story-index-waiting': {
    slug: 'story-index-waiting',
    data: () => ({ story: unique('story'), at: '2026-02-03T00:00:00.000Z' }),
    change: () => ({ story: unique('another') }),
  },
}
