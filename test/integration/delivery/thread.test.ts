import { startPublicReading, type PublicReading } from './startPublicReading.ts'

type Entry = { article: { slug: string }; related: { type: string; article: { slug: string } }[] }

describe('the thread of a story in public', () => {
  let reading: PublicReading
  const ids = new Map<string, string>()
  const idOf = (headline: string): string => ids.get(headline) ?? ''

  const link = async (from: string, type: string, to: string) => {
    const { body } = await reading.graphql(
      'mutation($from: ID!, $to: ID!, $type: String!) { createStoryLink(from: $from, to: $to, type: $type) { link { id } } }',
      { from: idOf(from), to: idOf(to), type },
      { as: 'editor' },
    )
    expect(body.errors).toBeUndefined()
  }
  const thread = async (article: string) => {
    const { data, errors } = await reading.ask(
      'query($article: ID!) { thread(article: $article) { hasMore entries { article { slug publishedAt } related { type label article { slug } } } } }',
      { article },
    )
    expect(errors).toBeUndefined()
    return data?.thread as { hasMore: boolean; entries: Entry[] } | null
  }
  const slugs = async (headline: string) =>
    (await thread(idOf(headline)))?.entries.map(({ article }) => article.slug)

  beforeAll(async () => {
    reading = await startPublicReading()
    for (const headline of ['First', 'Second', 'Third', 'Hidden', 'Behind', 'Aside', 'Alone']) {
      const _status = headline === 'Hidden' ? 'draft' : 'published'
      ids.set(headline, String((await reading.write({ headline, _status })).id))
    }
    await link('Second', 'update-of', 'First')
    await link('Third', 'follow-up', 'Second')
    await link('Third', 'same-event', 'First')
    await link('Aside', 'background', 'First')
    await link('Hidden', 'follow-up', 'Third')
    await link('Behind', 'follow-up', 'Hidden')
  })
  afterAll(() => reading.close())

  it('is the same from wherever it is entered, oldest first', async () => {
    for (const headline of ['First', 'Second', 'Third'])
      expect(await slugs(headline)).toEqual(['first', 'second', 'third'])
  })

  it('tells how its articles are linked, and nothing of others', async () => {
    const { entries = [], hasMore } = (await thread(idOf('First'))) ?? {}
    expect(hasMore).toBe(false)
    expect(entries.map(({ related }) => related)).toMatchObject([
      [
        { type: 'update-of', label: 'Updated by', article: { slug: 'second' } },
        { type: 'same-event', article: { slug: 'third' } },
      ],
      [
        { type: 'update-of', label: 'Update of', article: { slug: 'first' } },
        { type: 'follow-up', label: 'Followed up by', article: { slug: 'third' } },
      ],
      [
        { type: 'follow-up', article: { slug: 'second' } },
        { type: 'same-event', article: { slug: 'first' } },
      ],
    ])
  })

  it('ends at what is not published, and begins nowhere there', async () => {
    expect(await slugs('Behind')).toEqual(['behind'])
    expect(await slugs('Alone')).toEqual(['alone'])
    expect(await thread(idOf('Hidden'))).toBeNull()
    expect(await thread('no-such-article')).toBeNull()
  })

  it('tells the first hundred of a story that is longer, and that there are more', async () => {
    const story: string[] = []
    for (let number = 0; number < 102; number++)
      story.push(String((await reading.write({ headline: `Long ${number}` })).id))
    const { payload } = reading
    for (const [index, from] of story.slice(1).entries())
      await payload.db.create({
        collection: 'story-links',
        data: {
          from,
          to: story[0],
          type: 'follow-up',
          state: 'confirmed',
          pairKey: `long ${index}`,
          proposedAt: new Date().toISOString(),
        },
      })
    const long = await thread(story[0] ?? '')
    expect(long?.entries).toHaveLength(100)
    expect(long?.hasMore).toBe(true)
  })
})
