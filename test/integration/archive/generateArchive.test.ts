import { verifyDeskEvents } from '@galley/payload-fact-check'
import { generateArchive } from '../../../src/archive/generateArchive.ts'
import { validateTree } from '../../../src/editor/validate.ts'
import type { Article, User } from '../../../src/payload-types.ts'
import { checkAll } from '../../support/checkAll.ts'
import { startPublicReading, type PublicReading } from '../delivery/startPublicReading.ts'

const articles = 70
const now = Date.UTC(2026, 4, 6, 12)

let reading: PublicReading
beforeAll(async () => {
  reading = await startPublicReading()
  await generateArchive(reading.payload, { articles, seed: 'test', now })
}, 300_000)
afterAll(() => reading.close())

const all = async (): Promise<Article[]> =>
  (
    await reading.payload.find({
      collection: 'articles',
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      draft: true,
    })
  ).docs

const shown = ({ headline, standfirst, language, body, dateline, genre }: Article) => ({
  headline,
  standfirst,
  language,
  genre,
  dateline: dateline?.place,
  body: JSON.stringify(body).replace(/"(value|quote)":"[^"]+"/g, ''),
})

describe('an archive', () => {
  it('has as many articles as were asked for, whole in every part', async () => {
    const rows = await all()
    expect(rows).toHaveLength(articles)
    for (const { id, body, slug } of rows) {
      expect([slug, validateTree(body)]).toEqual([slug, { ok: true }])
      expect([slug, await verifyDeskEvents(reading.payload, id)]).toMatchObject([
        slug,
        { ok: true },
      ])
    }
    expect(new Set(rows.map(({ slug, language }) => `${language} ${slug}`)).size).toBe(articles)
  })

  it('is served to readers, linked, newest first', async () => {
    const { data } = await reading.ask(
      '{ articles(first: 100) { nodes { headline publishedAt factCheck { status approvedAt } related { type } } } }',
    )
    const { nodes } = data?.articles as {
      nodes: {
        publishedAt: string
        factCheck: { status: string; approvedAt: string }
        related: unknown[]
      }[]
    }
    expect(nodes.length).toBeGreaterThan(articles / 2)
    expect(nodes.every(({ factCheck }) => factCheck.status === 'approved')).toBe(true)
    expect(nodes.every(({ publishedAt, factCheck }) => factCheck.approvedAt <= publishedAt)).toBe(
      true,
    )
    const moments = nodes.map(({ publishedAt }) => publishedAt)
    expect(moments).toEqual([...moments].sort().reverse())
    expect(moments.every((moment) => Date.parse(moment) <= now)).toBe(true)
    expect(nodes.some(({ related }) => related.length > 0)).toBe(true)
  })

  it('can be worked on: an article is edited, grows stale, is approved anew and published again', async () => {
    const { rest, payload, users } = reading
    const { docs } = await payload.find({
      collection: 'articles',
      where: { _status: { equals: 'published' } },
      depth: 0,
      limit: 1,
    })
    const [before] = docs
    if (!before) throw new Error('Nothing is published.')
    const author = Object.values(users).find(({ id }) => id === before.createdBy) as User
    const status = async () =>
      (await rest<{ status: string }>('GET', `/fact-check/state/${before.id}`, { as: 'editor' }))
        .body
    const body = [...(before.body as object[]), { children: [{ text: 'Nobody was hurt.' }] }]
    const edited = await rest('PATCH', `/articles/${before.id}?draft=true`, {
      as: author,
      body: { body, _status: 'draft' },
    })
    expect(edited.status).toBe(200)
    expect(await status()).toMatchObject({ status: 'stale' })
    const command = async (name: string, as: 'editor' | 'reviewer' | User) =>
      expect(
        (await rest('POST', `/fact-check/${name}`, { as, body: { articleId: before.id } })).status,
      ).toBe(200)
    await command('requestFactCheck', author)
    await checkAll(
      (method, path, sent) => rest(method, path, { as: 'checker', body: sent }),
      before.id,
    )
    await command('approveFactCheck', 'reviewer')
    await command('publishArticle', 'editor')
    expect(await status()).toMatchObject({ status: 'approved', _status: 'published' })
    const { data } = await reading.ask(
      'query ($slug: String!, $language: String) { article(slug: $slug, language: $language) { bodyText } }',
      { slug: before.slug, language: before.language },
    )
    expect((data?.article as { bodyText: string }).bodyText).toContain('Nobody was hurt.')
    expect(await verifyDeskEvents(payload, before.id)).toMatchObject({ ok: true })
  })

  it('tells the same stories by the same seed, beside those that are there', async () => {
    const before = await all()
    const people = await reading.payload.count({ collection: 'people' })
    await generateArchive(reading.payload, { articles, seed: 'test', now })
    const known = new Set(before.map(({ id }) => id))
    const added = (await all()).filter(({ id }) => !known.has(id))
    expect(added).toHaveLength(articles)
    // One of the first was edited above.
    const first = new Set(before.map((row) => JSON.stringify(shown(row))))
    const again = added.filter((row) => first.has(JSON.stringify(shown(row))))
    expect(again.length).toBeGreaterThanOrEqual(articles - 1)
    expect(await reading.payload.count({ collection: 'people' })).toEqual(people)
    expect(added.every(({ slug }) => /-\d+$/.test(String(slug)))).toBe(true)
  }, 300_000)

  it('tells other stories by another seed', async () => {
    const before = new Set((await all()).map((row) => JSON.stringify(shown(row))))
    await generateArchive(reading.payload, { articles: 20, seed: 'another', now })
    const after = (await all()).filter((row) => !before.has(JSON.stringify(shown(row))))
    expect(after).toHaveLength(20)
  }, 300_000)
})
