import { startPublicReading, type PublicReading } from './startPublicReading.ts'
import { writeWholeStory } from './writeWholeStory.ts'

const everything = `query Everything($slug: String!, $language: String) {
  article(slug: $slug, language: $language) {
    id slug language headline standfirst dateline { place date } body bodyHtml bodyText
    authors { name } publishedAt updatedAt section genre urgency
    quotes { text speaker { name } source { name } } sources { name kind }
    people { name } organizations { name } places { name } topics { name code }
    leadMedia { url alt caption credit width height }
    factCheck { status approvedAt } related { type label article { slug language headline } }
  }
}`

describe('a published article', () => {
  let reading: PublicReading
  beforeAll(async () => {
    reading = await startPublicReading()
  })
  afterAll(() => reading.close())

  const read = async (slug: string, language?: string) => {
    const { data, errors } = await reading.ask(everything, { slug, language })
    expect(errors).toBeUndefined()
    return data?.article as Record<string, unknown> | null
  }

  describe('with a row of every kind behind it', () => {
    let rows: Awaited<ReturnType<typeof writeWholeStory>>
    let served: Record<string, unknown> | null
    beforeAll(async () => {
      rows = await writeWholeStory(reading)
      served = await read('harbour-opens')
    })

    it('comes out structured', () => {
      expect(served).toEqual({
        id: rows.article.id,
        slug: 'harbour-opens',
        language: 'en',
        headline: 'Harbour opens',
        standfirst: 'Ships move again.',
        dateline: { place: 'PORT LERA', date: '2026-02-08T12:00:00.000Z' },
        body: expect.any(Array),
        bodyHtml: expect.stringContaining('No ship waits'),
        bodyText: 'The board met. “No ship waits”, he said.',
        authors: [{ name: 'Ada Yalçın' }],
        publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        section: 'economy',
        genre: 'news',
        urgency: 4,
        quotes: [
          {
            text: 'No ship waits',
            speaker: { name: 'Mert Aksu' },
            source: { name: 'Harbour log' },
          },
          { text: 'We were told late', speaker: null, source: null },
        ],
        sources: [
          { name: 'Harbour log', kind: 'document' },
          { name: 'A pilot', kind: 'person' },
        ],
        people: [{ name: 'Mert Aksu' }],
        organizations: [{ name: 'Harbour Board' }],
        places: [{ name: 'Port Lera' }],
        topics: [{ name: 'Shipping', code: 'medtop:99000003' }],
        leadMedia: {
          url: expect.stringMatching(/^\/api\/media\/file\/quay.*\.png$/),
          alt: 'A quay with one ship',
          caption: 'The quay at noon',
          credit: 'L. Ozan',
          width: 1,
          height: 1,
        },
        factCheck: { status: 'unchecked', approvedAt: null },
        related: [],
      })
    })

    it('tells no note of the writer, no id of a row and nothing off record', () => {
      const answer = JSON.stringify(served)
      expect(answer).not.toMatch(/annotation|Secretive/)
      const { article, ...others } = rows
      for (const { id } of Object.values(others)) expect(answer).not.toContain(String(id))
      expect(answer).toContain(String(article.id))
    })

    it('stays as it was when the rows behind it change', async () => {
      const { payload } = reading
      const { person, organization, place, source, alias, quote, image } = rows
      const changes = [
        ['people', person.id, { name: 'Changed Person' }],
        ['organizations', organization.id, { name: 'Changed Board' }],
        ['places', place.id, { name: 'Changed Place' }],
        ['sources', source.id, { name: 'Changed log', terms: 'off-record' }],
        ['sources', alias.id, { name: 'Changed pilot' }],
        ['quotes', quote.id, { text: 'Changed words', speakerName: 'Changed', speaker: null }],
        ['media', image.id, { alt: 'Changed alt', credit: 'Changed credit' }],
      ] as const
      for (const [collection, id, data] of changes) {
        await payload.update({ collection, id, data, overrideAccess: true })
        expect(await read('harbour-opens')).toEqual(served)
      }
    })

    it('stays as it was while a newer draft is written', async () => {
      await reading.draft(String(rows.article.id), {
        headline: 'Harbour closes',
        byline: [],
        leadMedia: { caption: 'A draft caption' },
      })
      expect(await read('harbour-opens')).toEqual(served)
    })
  })

  it('is not served before it is published, nor after it is taken down', async () => {
    const { id } = await reading.write({ headline: 'Passing through', _status: 'draft' })
    expect(await read('passing-through')).toBeNull()
    await reading.rewrite(String(id), {})
    expect(await read('passing-through')).toMatchObject({ headline: 'Passing through' })
    await reading.rewrite(String(id), { _status: 'draft' })
    expect(await read('passing-through')).toBeNull()
    const { data } = await reading.ask('{ articles(first: 100) { nodes { slug } } }')
    expect(JSON.stringify(data)).not.toContain('passing-through')
  })

  it('is found in the language asked for, else in the default one, else where it is', async () => {
    await reading.write({ headline: 'Deniz', language: 'tr' })
    expect(await read('deniz')).toMatchObject({ language: 'tr' })
    expect(await read('deniz', 'en')).toBeNull()
    await reading.write({ headline: 'Deniz', language: 'en' })
    expect(await read('deniz')).toMatchObject({ language: 'en' })
    expect(await read('deniz', 'tr')).toMatchObject({ language: 'tr' })
    expect(await read('no-such-story')).toBeNull()
  })
})
