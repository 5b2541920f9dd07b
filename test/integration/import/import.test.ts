import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

const text = `Harbour of Varna Bay reopens

VARNA BAY (NWA) — Mayor Lale Ergün reopened the harbour on Monday after nine days of storm.

“The quay is safe again,” Ergün said. “Boats may leave,” she added, “from noon.”

A statement by the Harbour Board said: “All lights are working.”
`

type Made = { status: string; id: string; slug: string; quotes: number }

describe('importing a text', () => {
  let newsroom: Newsroom
  let made: Made
  const count = async (collection: 'articles' | 'quotes' | 'people' | 'desk-events') =>
    (await newsroom.payload.count({ collection })).totalDocs
  const counts = async () => [
    await count('articles'),
    await count('quotes'),
    await count('people'),
    await count('desk-events'),
  ]

  beforeAll(async () => {
    newsroom = await startNewsroom()
    const answer = await newsroom.rest<Made>('POST', '/import', { as: 'reporter', body: { text } })
    expect(answer.status).toBe(201)
    made = answer.body
  })
  afterAll(() => newsroom.close())

  it('makes a draft of the reporter, with its quotes marked in their paragraphs', async () => {
    expect(made).toMatchObject({
      status: 'created',
      slug: 'harbour-of-varna-bay-reopens',
      quotes: 3,
    })
    const article = await newsroom.payload.findByID({
      collection: 'articles',
      id: made.id,
      draft: true,
      depth: 1,
    })
    expect(article).toMatchObject({
      headline: 'Harbour of Varna Bay reopens',
      language: 'en',
      _status: 'draft',
      dateline: { place: 'Varna Bay' },
      createdBy: expect.objectContaining({ email: 'reporter@galley.test' }),
    })
    const quotes = article.quotes as { id: string; text: string; speakerName: string }[]
    expect(quotes.map((quote) => quote.text)).toEqual([
      'The quay is safe again,',
      'Boats may leave, from noon.',
      'All lights are working.',
    ])
    expect(quotes[0]?.speakerName).toBe('Lale Ergün')
    const leaves = (article.body ?? []).flatMap(
      ({ children }) => children as { text: string; annotation?: { value: string } }[],
    )
    expect(
      leaves.flatMap(({ text: words, annotation }) =>
        annotation ? [[words, annotation.value]] : [],
      ),
    ).toEqual([
      ['The quay is safe again,', quotes[0]?.id],
      ['Boats may leave,', quotes[1]?.id],
      ['from noon.', quotes[1]?.id],
      ['All lights are working.', quotes[2]?.id],
    ])
  })

  it('changes nothing when the same text comes again, whatever its line breaks', async () => {
    const before = await counts()
    const body = { text: text.replaceAll('\n', '\r\n') }
    const answer = await newsroom.rest<Made>('POST', '/import', { as: 'editor', body })
    expect(answer).toMatchObject({ status: 200, body: { ...made, status: 'unchanged' } })
    expect(await counts()).toEqual(before)
  })

  it('shows on a preview what it would make, and writes nothing', async () => {
    const before = await counts()
    const answer = await newsroom.rest<{
      inferences: { id: string; state: string }[]
      existing: { id: string } | null
    }>('POST', '/import/preview', { as: 'reporter', body: { text } })
    expect(answer.status).toBe(200)
    expect(answer.body.existing?.id).toBe(made.id)
    expect(answer.body.inferences.some(({ state }) => state === 'open')).toBe(true)
    expect(await counts()).toEqual(before)
  })

  it('applies decisions made on the preview while it makes the draft', async () => {
    const words = 'Lights of Kestrel Point\n\n“They shine,” Orla Venn said on Monday.\n'
    const seen = await newsroom.rest<{ inferences: { id: string; kind: string; text: string }[] }>(
      'POST',
      '/import/preview',
      { as: 'reporter', body: { text: words } },
    )
    const of = (kind: string, name: string) =>
      seen.body.inferences.find((each) => each.kind === kind && each.text.includes(name))?.id
    const decisions = [
      { inferenceId: of('mention', 'Orla Venn'), decision: 'take' },
      { inferenceId: of('speaker', 'Orla Venn'), decision: 'take' },
    ]
    const answer = await newsroom.rest<Made>('POST', '/import', {
      as: 'reporter',
      body: { text: words, decisions },
    })
    expect(answer.status).toBe(201)
    const { docs } = await newsroom.payload.find({
      collection: 'quotes',
      where: { text: { equals: 'They shine,' } },
      depth: 1,
    })
    expect(docs[0]).toMatchObject({
      speakerName: 'Orla Venn',
      speaker: { relationTo: 'people', value: { name: 'Orla Venn' } },
    })
  })

  it.each([
    ['EMPTY', { text: ' \n' }, 400],
    ['BINARY', { text: 'a\u0000b' }, 400],
    ['TOO_LARGE', { text: 'word '.repeat(400_001) }, 413],
    ['INVALID_INPUT', { words: 'x' }, 400],
    ['INVALID_INPUT', { text, language: 'de' }, 400],
    [
      'NOT_FOUND',
      { text: 'New\n\nWords.', decisions: [{ inferenceId: 'x', decision: 'take' }] },
      404,
    ],
  ])('refuses with %s and writes nothing', async (code, body, status) => {
    const before = await counts()
    const answer = await newsroom.rest<{ errors: { code: string; data: { code: string } }[] }>(
      'POST',
      '/import',
      { as: 'reporter', body },
    )
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]).toMatchObject({ code, data: { code } })
    expect(await counts()).toEqual(before)
  })

  it('is for those who may write, and for nobody without a log-in', async () => {
    const before = await counts()
    for (const path of ['/import', '/import/preview'] as const) {
      const anonymous = await newsroom.rest('POST', path, { body: { text: 'New\n\nWords.' } })
      expect(anonymous.status).toBe(401)
      const admin = await newsroom.rest('POST', path, {
        as: 'admin',
        body: { text: 'New\n\nWords.' },
      })
      expect(admin.status).toBe(403)
      expect(admin.body).toMatchObject({ errors: [{ data: { code: 'NOT_ALLOWED' } }] })
    }
    expect(await counts()).toEqual(before)
  })

  it('answers on GraphQL in the same words', async () => {
    const query = `mutation ($text: String!) { importArticle(text: $text) { status id slug } }`
    const again = await newsroom.graphql(query, { text }, { as: 'reporter' })
    expect(again.body.data).toEqual({
      importArticle: { status: 'unchanged', id: made.id, slug: made.slug },
    })
    const empty = await newsroom.graphql(query, { text: '' }, { as: 'reporter' })
    expect(empty.body.errors?.[0]?.extensions?.code).toBe('EMPTY')
    const anonymous = await newsroom.graphql(query, { text })
    expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('leaves nothing behind when the write fails half-way', async () => {
    const before = await counts()
    const { importText } = await import('../../../src/import/importArticle.ts')
    const hooks = newsroom.payload.collections.articles.config.hooks.afterChange
    const fail = () => {
      throw new Error('the line dropped')
    }
    hooks.push(fail)
    try {
      await expect(
        importText(newsroom.payload, {
          text: 'Half\n\n“It broke,” Mira Sund said.',
          user: { ...newsroom.users.reporter, collection: 'users' },
        }),
      ).rejects.toThrow('the line dropped')
    } finally {
      hooks.splice(hooks.indexOf(fail), 1)
    }
    expect(await counts()).toEqual(before)
  })

  it('makes one article of a text that several import at once', async () => {
    const body = { text: 'At once\n\n“Only once,” Mira Sund said.' }
    const before = await count('articles')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        newsroom.rest<Made>('POST', '/import', { as: 'editor', body }),
      ),
    )
    expect(answers.map(({ body: { status } }) => status).sort()).toEqual([
      'created',
      ...Array<string>(4).fill('unchanged'),
    ])
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1)
    expect(await count('articles')).toBe(before + 1)
  })
})
