import { suggestionsFor } from '@galley/payload-related-stories'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { settle } from './support/indexed.ts'

const paragraphs = (...texts: string[]) => texts.map((text) => ({ children: [{ text }] }))

const stories = {
  strike: [
    'Harbour pilots in Port Lindow walk out',
    'The pilots of Port Lindow stopped work on Monday. Ada Corrin of the Pilots’ Union said rest hours were too short.',
    'Forty tankers wait outside the Lindow breakwater. The customs house is closed.',
  ],
  end: [
    'Harbour pilots in Port Lindow end their strike',
    'The pilots of Port Lindow are back at work. Ada Corrin of the Pilots’ Union signed an agreement on rest hours.',
    'The forty tankers outside the Lindow breakwater come in from Friday. The customs house opens again.',
  ],
  copy: [
    'Harbour pilots in Port Lindow end a strike',
    'The pilots of Port Lindow are back at work. Ada Corrin of the Pilots’ Union signed an agreement on rest hours.',
    'The forty tankers outside the Lindow breakwater come in from Friday. The customs house opens again.',
  ],
  cake: [
    'A bakery in Marrow Vale wins a prize for its rye bread',
    'The judges praised the crust. The baker, Tom Ostley, uses flour from his own mill.',
    'Rye was hardly sown in the valley for thirty years.',
  ],
} as const
type Name = keyof typeof stories

describe('suggestions from the archive', () => {
  let newsroom: Newsroom
  const ids = {} as Record<Name, string>

  const suggest = async (name: Name, as: 'editor' | 'reporter' = 'reporter') => {
    const { body } = await newsroom.graphql(
      'mutation($article: ID!) { suggestStoryLinks(articleId: $article) { links { id state type } } }',
      { article: ids[name] },
      { as },
    )
    expect(body.errors).toBeUndefined()
    return (body.data as { suggestStoryLinks: { links: { id: string; type: string }[] } })
      .suggestStoryLinks.links
  }
  const rows = async () =>
    (await newsroom.payload.find({ collection: 'story-links', depth: 0, pagination: false })).docs
  const idOf = (value: unknown) => String((value as { id?: unknown } | null)?.id ?? value)

  beforeAll(async () => {
    newsroom = await startNewsroom()
    for (const [name, [headline, ...texts]] of Object.entries(stories)) {
      const { id } = await newsroom.payload.create({
        collection: 'articles',
        draft: true,
        user: newsroom.users.reporter,
        overrideAccess: false,
        data: { headline, language: 'en', body: paragraphs(...texts) },
      })
      ids[name as Name] = String(id)
    }
    await settle(newsroom.payload)
  })
  afterAll(() => newsroom.close())

  it('finds what belongs together, with its reasons, and nothing else', async () => {
    expect((await suggest('strike')).length).toBeGreaterThan(0)
    const links = await rows()
    for (const link of links) {
      expect(link).toMatchObject({ state: 'suggested', proposedBy: null })
      expect(link.score).toBeGreaterThan(0)
      expect(link.score).toBeLessThanOrEqual(1)
      expect((link.reasons as unknown[]).length).toBeGreaterThan(0)
      const sides = [idOf(link.from), idOf(link.to)]
      expect(sides).toContain(ids.strike)
      expect(sides).not.toContain(ids.cake)
    }
    expect(await suggest('cake')).toEqual([])
  })

  it('lets one of two copies stand for both', async () => {
    const sides = (await rows()).flatMap(({ from, to }) => [idOf(from), idOf(to)])
    expect(sides.filter((id) => id === ids.end || id === ids.copy)).toHaveLength(1)
  })

  it('suggests no pair again: not while it waits, and not after it was rejected', async () => {
    const before = await rows()
    expect(before).toHaveLength(1)
    for (const { id } of before) {
      const { body } = await newsroom.graphql(
        'mutation($link: ID!) { rejectStoryLink(linkId: $link) { link { state } } }',
        { link: id },
        { as: 'editor' },
      )
      expect(body.errors).toBeUndefined()
    }
    await suggest('strike', 'editor')
    const pairs = (await rows()).map(({ from, to }) => [idOf(from), idOf(to)].sort().join())
    expect(new Set(pairs).size).toBe(pairs.length)
    expect((await rows()).filter(({ state }) => state === 'rejected')).toHaveLength(1)
  })

  it('tells both desks', async () => {
    const [link] = await rows()
    const { docs } = await newsroom.payload.find({
      collection: 'desk-events',
      where: { kind: { equals: 'link-suggested' } },
      depth: 0,
      pagination: false,
    })
    const about = docs
      .filter(({ after }) => (after as { link?: unknown } | null)?.link === link?.id)
      .map(({ article }) => idOf(article))
    expect(about.sort()).toEqual([idOf(link?.from), idOf(link?.to)].sort())
  })

  it('changes no story', async () => {
    const { totalDocs } = await newsroom.payload.countVersions({ collection: 'articles' })
    expect(totalDocs).toBe(Object.keys(stories).length)
  })

  it('goes by what was saved a moment ago, whether the index has it yet or not', async () => {
    const [headline, ...texts] = stories.end
    for (const [told, about] of [
      [{ headline, body: paragraphs(...texts) }, true],
      [{ headline: stories.cake[0], body: paragraphs(...stories.cake.slice(1)) }, false],
      [{ headline, body: paragraphs(...texts) }, true],
    ] as const) {
      await newsroom.payload.update({
        collection: 'articles',
        id: ids.cake,
        draft: true,
        user: newsroom.users.reporter,
        data: told,
      })
      const found = await suggestionsFor(newsroom.payload, { id: ids.cake })
      expect((found ?? []).length > 0).toBe(about)
    }
  })
})
