import type { Role } from '../../../src/access/roles.ts'
import { startPublicReading, type PublicReading } from './startPublicReading.ts'

type Related = { type: string; label: string; article: { slug: string } }

describe('related stories in public', () => {
  let reading: PublicReading
  let ids: Record<'story' | 'follow' | 'ceviri' | 'unpublished' | 'suggested', string>

  const link = async (as: Role, from: string, to: string, type: string, note?: string) => {
    const { body } = await reading.graphql(
      'mutation($from: ID!, $to: ID!, $type: String!, $note: String) { createStoryLink(from: $from, to: $to, type: $type, note: $note) { link { id } } }',
      { from, to, type, note },
      { as },
    )
    expect(body.errors).toBeUndefined()
  }
  const related = async (slug: string) => {
    const { data, errors } = await reading.ask(
      'query($slug: String!) { article(slug: $slug) { related { type label article { slug language headline } } } }',
      { slug },
    )
    expect(errors).toBeUndefined()
    return (data?.article as { related: Related[] }).related
  }

  beforeAll(async () => {
    reading = await startPublicReading()
    const { write } = reading
    const id = async (data: { headline: string } & Record<string, unknown>) =>
      String((await write(data)).id)
    ids = {
      story: await id({ headline: 'Storm' }),
      follow: await id({ headline: 'After the storm' }),
      ceviri: await id({ headline: 'Fırtına', language: 'tr' }),
      unpublished: await id({ headline: 'Storm notes', _status: 'draft' }),
      suggested: await id({ headline: 'Old storm' }),
    }
    await link('editor', ids.follow, ids.story, 'follow-up', 'What it left behind')
    await link('editor', ids.ceviri, ids.story, 'translation-of')
    await link('editor', ids.story, ids.unpublished, 'background')
    await link('reporter', ids.story, ids.suggested, 'see-also')
  })
  afterAll(() => reading.close())

  it('shows confirmed links to published stories, each from its own side', async () => {
    expect(await related('storm')).toEqual([
      {
        type: 'follow-up',
        label: 'Followed up by',
        article: { slug: 'after-the-storm', language: 'en', headline: 'After the storm' },
      },
      {
        type: 'translation-of',
        label: 'Translated as',
        article: { slug: 'firtina', language: 'tr', headline: 'Fırtına' },
      },
    ])
    expect(await related('after-the-storm')).toMatchObject([
      { type: 'follow-up', label: 'Follow-up to', article: { slug: 'storm' } },
    ])
    expect(await related('old-storm')).toEqual([])
  })

  it("labels them in the article's own language", async () => {
    expect(await related('firtina')).toMatchObject([
      { type: 'translation-of', label: 'Çevirisi olduğu haber', article: { slug: 'storm' } },
    ])
  })

  it('tells what the newsroom says of a relation, one type alone, and no more than asked for', async () => {
    const ask = async (args: string) => {
      const { data, errors } = await reading.ask(
        `{ article(slug: "storm") { related${args} { type note article { publishedAt } } } }`,
      )
      return errors ?? (data?.article as { related: unknown }).related
    }
    const follow = {
      type: 'follow-up',
      note: 'What it left behind',
      article: { publishedAt: expect.any(String) as unknown },
    }
    expect(await ask('(type: "follow-up")')).toEqual([follow])
    expect(await ask('(first: 1)')).toEqual([follow])
    expect(await ask('(type: "translation-of", first: 5)')).toMatchObject([{ note: null }])
    expect(await ask('(type: "background")')).toEqual([])
    for (const args of ['(type: "follow_up")', '(first: 0)', '(first: 101)'])
      expect(await ask(args)).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  })

  it('is the same in a list of articles', async () => {
    const { data } = await reading.ask(
      '{ articles { nodes { slug related { type label article { slug language headline } } } } }',
    )
    const { nodes } = data?.articles as { nodes: { slug: string; related: Related[] }[] }
    for (const { slug, related: listed } of nodes) expect(listed).toEqual(await related(slug))
    expect(nodes.length).toBe(4)
  })

  it('drops a story that is taken down, and brings it back with it', async () => {
    await reading.rewrite(ids.follow, { _status: 'draft' })
    expect((await related('storm')).map(({ article }) => article.slug)).toEqual(['firtina'])
    await reading.rewrite(ids.follow, {})
    expect(await related('storm')).toHaveLength(2)
  })
})
