import { startPublicReading, type PublicReading } from './startPublicReading.ts'

type Served = { body: unknown; bodyHtml: string; bodyText: string }

describe('a link from one text to another, in public', () => {
  let reading: PublicReading
  let ids: { target: string; story: string }

  const bodyTo = (value: string) => [
    {
      children: [
        { text: 'It began with ' },
        {
          type: 'link',
          linkType: 'internal',
          doc: { relationTo: 'articles', value },
          children: [{ text: 'the first storm' }],
        },
        { text: '.' },
      ],
    },
  ]
  const served = async (): Promise<Served> => {
    const { data, errors } = await reading.ask(
      '{ article(slug: "after-the-storm") { body bodyHtml bodyText } }',
    )
    expect(errors).toBeUndefined()
    return data?.article as Served
  }
  const bare = '<p>It began with the first storm.</p>'
  const linked = '<p>It began with <a href="/en/storm">the first storm</a>.</p>'

  beforeAll(async () => {
    reading = await startPublicReading()
    const target = await reading.write({ headline: 'Storm', _status: 'draft' })
    const story = await reading.write({
      headline: 'After the storm',
      body: bodyTo(String(target.id)),
    })
    ids = { target: String(target.id), story: String(story.id) }
  })
  afterAll(() => reading.close())

  it('is bare words while the other is not published, and tells nothing of it', async () => {
    const { bodyHtml, ...all } = await served()
    expect(bodyHtml).toBe(bare)
    expect(JSON.stringify(all)).not.toContain(ids.target)
  })

  it('leads there once it is, in the tree and in the HTML, by slug and never by id', async () => {
    await reading.rewrite(ids.target, {})
    const { body, bodyHtml, bodyText } = await served()
    expect(bodyHtml).toBe(linked)
    expect(bodyText).toBe('It began with the first storm.')
    expect(body).toEqual([
      {
        children: [
          { text: 'It began with ' },
          { type: 'link', url: '/en/storm', children: [{ text: 'the first storm' }] },
          { text: '.' },
        ],
      },
    ])
    const { data } = await reading.ask('{ articles { nodes { slug bodyHtml } } }')
    expect(data?.articles).toMatchObject({
      nodes: expect.arrayContaining([{ slug: 'after-the-storm', bodyHtml: linked }]) as unknown,
    })
  })

  it('leads nowhere any more after it was taken down', async () => {
    await reading.rewrite(ids.target, { _status: 'draft' })
    expect((await served()).bodyHtml).toBe(bare)
  })
})
