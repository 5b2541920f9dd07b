import { openStage, type Stage } from '../doors/support/openStage.ts'

type News = { kind: string; reason: string | null } | null

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 120_000)
afterAll(() => stage.close())

const does = async (name: string, body: object) => {
  const answer = await stage.rest<{ link?: { id: string } }>('POST', `/related-stories/${name}`, {
    as: 'editor',
    body,
  })
  expect([name, answer.status]).toEqual([name, 200])
  return answer.body.link?.id ?? ''
}
const published = async (): Promise<string> => {
  const id = await stage.write()
  await stage.approve(id)
  await stage.publish(id)
  return id
}
const newsOf = async (id: string): Promise<News[]> => {
  const { body } = await stage.rest<{ links: { news: News }[] }>(
    'GET',
    `/related-stories/of/${id}`,
    { as: 'editor' },
  )
  return body.links.map(({ news }) => news)
}
const publicly = async (id: string): Promise<number | null> => {
  const row = await stage.row(id)
  const { data } = await stage.ask(
    'query ($slug: String!) { article(slug: $slug) { related { label article { slug } } } }',
    { slug: row?.slug },
  )
  return (data?.article as { related: unknown[] } | null)?.related.length ?? null
}
const lines = async (id: string) =>
  (
    await stage.payload.find({
      collection: 'desk-events',
      where: { article: { equals: id }, kind: { like: 'link-' } },
      sort: 'seq',
      depth: 0,
    })
  ).docs.map(({ kind, note }) => [kind, note ?? null])

it('an article that is taken down keeps its link, hides it from readers and warns the other desk with the reason', async () => {
  const [kept, down] = [await published(), await published()]
  const linkId = await does('createStoryLink', { from: kept, to: down, type: 'background' })
  expect([await publicly(kept), await publicly(down)]).toEqual([1, 1])
  const before = await stage.look(kept)

  await stage.does('chief', 'unpublishArticle', down, { reason: 'The ledger was forged.' })
  expect(await newsOf(kept)).toMatchObject([
    { kind: 'taken-down', reason: 'The ledger was forged.' },
  ])
  expect(await newsOf(down)).toEqual([null])
  expect([await publicly(kept), await publicly(down)]).toEqual([0, null])
  expect((await lines(kept)).at(-1)).toEqual(['link-news', 'The ledger was forged.'])
  const desk = await stage.rest('GET', '/related-stories/desk?tab=news', { as: 'editor' })
  expect(desk.body).toMatchObject({ counts: { news: 1 }, rows: [{ id: linkId }] })

  await does('dismissStoryLinkNews', { linkId, articleId: kept })
  expect(await newsOf(kept)).toEqual([null])
  await stage.publish(down)
  expect(await newsOf(kept)).toMatchObject([{ kind: 'live-again', reason: null }])
  expect([await publicly(kept), await publicly(down)]).toEqual([1, 1])

  // None of it touched the article that was not taken down.
  const after = await stage.look(kept)
  expect({ ...after, events: [] }).toEqual({ ...before, events: [] })
  expect(await stage.broken(kept)).toBeNull()
  expect(await stage.broken(down)).toBeNull()
})

it('a correction leaves both public and warns what else is linked with the corrected article', async () => {
  const [wrong, reader, mending] = [await published(), await published(), await published()]
  await does('createStoryLink', { from: reader, to: wrong, type: 'follow-up' })
  await does('createStoryLink', { from: mending, to: wrong, type: 'correction-of' })
  expect(await newsOf(reader)).toMatchObject([{ kind: 'corrected' }])
  expect(await newsOf(mending)).toEqual([null])
  expect([await publicly(reader), await publicly(wrong)]).toEqual([1, 2])
})

it('what was public is not deleted, whatever is said of its links', async () => {
  const [one, other] = [await published(), await published()]
  await does('createStoryLink', { from: one, to: other, type: 'see-also' })
  const asked = await stage.rest('DELETE', `/articles/${one}?links=remove`, { as: 'chief' })
  expect(asked.status).toBeGreaterThanOrEqual(400)
  expect(await publicly(other)).toBe(1)
})
