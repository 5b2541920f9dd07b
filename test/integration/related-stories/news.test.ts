import type { Fate } from '@galley/payload-related-stories'
import { channels } from './support/channels.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'
import { told } from './support/told.ts'

const [[, graphql] = []] = channels
let desk: Desk
let said: Fate | undefined
beforeAll(async () => {
  desk = await openDesk({
    options: {
      fateOf: ({ wasLive, isLive }) =>
        said ??
        (wasLive === isLive ? null : { kind: isLive ? 'live-again' : 'taken-down', reason: null }),
    },
  })
})
afterAll(() => desk.close())
beforeEach(() => {
  said = undefined
})
const { list, page } = told(() => desk)
const does = (
  command: Parameters<NonNullable<typeof graphql>>[1],
  input: Record<string, unknown>,
) => graphql?.(desk, command, input, 'editor')
const save = (id: string, data: object, draft = false) =>
  desk.payload.update({ collection: posts, id, draft, data: data as never })
const live = { _status: 'published' }
const down = { _status: 'draft' }

const linked = async (type = 'see-also') => {
  const { from, to } = await desk.pair()
  await save(from, live)
  await save(to, live)
  const made = await does('createStoryLink', { from, to, type })
  return { from, to, linkId: String(made?.link?.id) }
}
const newsOf = async (article: string) =>
  (await list(article)).map(({ news }) => news && [news.kind, news.reason])

it('says nothing of a first publication, of a draft beside a live story, or of new live words', async () => {
  const { from, to } = await desk.pair()
  await does('createStoryLink', { from, to, type: 'see-also' })
  await save(to, live)
  await save(to, { headline: 'Newer words', ...down }, true)
  await save(to, { headline: 'Newest words', ...live })
  expect(await newsOf(from)).toEqual([null])
  expect((await page('?tab=news')).rows).toEqual([])
})

it('warns the other story when one is taken down, keeps the link, and says when it is live again', async () => {
  const { from, to, linkId } = await linked()
  const events = desk.events.length
  said = { kind: 'taken-down', reason: 'A court order' }
  await save(to, down)
  said = undefined
  expect(await newsOf(from)).toEqual([['taken-down', 'A court order']])
  expect(await newsOf(to)).toEqual([null])
  expect(desk.events.slice(events)).toMatchObject([
    {
      article: from,
      kind: 'link-news',
      note: 'A court order',
      after: { news: { kind: 'taken-down' } },
    },
  ])
  const desktop = await page('?tab=news')
  expect(desktop.counts.news).toBe(1)
  expect(desktop.rows).toMatchObject([
    { id: linkId, from: { news: { kind: 'taken-down' } }, to: { news: null } },
  ])
  await does('dismissStoryLinkNews', { linkId, articleId: from })
  expect(await newsOf(from)).toEqual([null])
  expect((await page('?tab=news')).counts.news).toBe(0)
  expect(await does('dismissStoryLinkNews', { linkId, articleId: from })).toMatchObject({
    code: 'STALE_STATE',
  })
  // A draft of what is down is no news.
  await save(to, { headline: 'Mended' }, true)
  expect(await newsOf(from)).toEqual([null])
  await save(to, live)
  expect(await newsOf(from)).toEqual([['live-again', null]])
  await does('dismissStoryLinkNews', { linkId, articleId: from })
  expect(await desk.stored(from)).toEqual(['confirmed see-also'])
})

it('tells what the project knows of: a retraction, a correction', async () => {
  const { from, to } = await linked()
  for (const fate of [
    { kind: 'corrected', reason: 'The year was 2019' },
    { kind: 'retracted', reason: 'The ledger was forged' },
  ] as const) {
    said = fate
    await save(to, live)
    expect(await newsOf(from)).toEqual([[fate.kind, fate.reason]])
  }
})

it('warns the other links of a story that a confirmed link corrects, until that is taken back', async () => {
  const { from: wrong, to: reader, linkId } = await linked()
  const mending = await desk.article('What we got wrong')
  const { link } =
    (await graphql?.(
      desk,
      'createStoryLink',
      { from: mending, to: wrong, type: 'correction-of' },
      'reporter',
    )) ?? {}
  expect(await newsOf(reader)).toEqual([null])
  await does('confirmStoryLink', { linkId: link?.id })
  expect(await newsOf(reader)).toEqual([['corrected', 'What we got wrong']])
  expect(await newsOf(mending)).toEqual([null])
  await does('undoStoryLinkDecision', { linkId: link?.id })
  expect(await newsOf(reader)).toEqual([null])
  await does('confirmStoryLink', { linkId: link?.id })
  await does('retypeStoryLink', { linkId: link?.id, type: 'see-also' })
  expect(await newsOf(reader)).toEqual([null])
  await does('retypeStoryLink', { linkId: link?.id, type: 'correction-of' })
  await does('dismissStoryLinkNews', { linkId, articleId: reader })
  await does('unlinkStoryLink', { linkId: link?.id })
  expect(await newsOf(reader)).toEqual([null])
})

it('keeps a correction nobody read through a taking-down, and closes only what was seen', async () => {
  const { from, to, linkId } = await linked()
  said = { kind: 'corrected', reason: 'The year was 2019' }
  await save(to, live)
  said = undefined
  const newsAt = async () => (await list(from))[0]?.news?.at
  const seen = (at: string | undefined) =>
    does('dismissStoryLinkNews', { linkId, articleId: from, at })
  const corrected = await newsAt()
  await save(to, down)
  expect(await newsOf(from)).toEqual([['taken-down', null]])
  expect(await seen(corrected)).toMatchObject({ code: 'STALE_STATE' })
  expect(await newsOf(from)).toEqual([['taken-down', null]])
  expect((await seen(await newsAt()))?.code).toBeUndefined()
  expect(await newsOf(from)).toEqual([null])
  await save(to, live)
  expect(await newsOf(from)).toEqual([['live-again', null]])
  await seen(await newsAt())
  expect(await newsOf(from)).toEqual([['corrected', 'The year was 2019']])
  expect((await page('?tab=news')).rows.map(({ id }) => id)).toContain(linkId)
  await seen(corrected)
  expect(await newsOf(from)).toEqual([null])
})

it('goes with the side it belongs to when a link is turned round', async () => {
  const { from, to, linkId } = await linked('follow-up')
  await does('pinStoryLink', { linkId, articleId: from })
  await save(to, down)
  await does('retypeStoryLink', { linkId, type: 'follow-up', from: to })
  expect(await list(from)).toMatchObject([
    { direction: 'to', pinned: true, news: { kind: 'taken-down' } },
  ])
  expect(await list(to)).toMatchObject([{ direction: 'from', pinned: false, news: null }])
  await does('undoStoryLinkDecision', { linkId })
  expect(await list(from)).toMatchObject([
    { direction: 'from', pinned: true, news: { kind: 'taken-down' } },
  ])
})

it('is undone with the write it is about', async () => {
  const { from, to } = await linked()
  desk.breakEvents(true)
  await expect(save(to, down)).rejects.toThrow(/audit/)
  desk.breakEvents(false)
  expect(await newsOf(from)).toEqual([null])
  expect(await desk.payload.findByID({ collection: posts, id: to })).toMatchObject(live)
})
