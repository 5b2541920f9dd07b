import { relatedOf } from '@galley/payload-related-stories'
import { channels } from './support/channels.ts'
import { openDesk, type Desk } from './support/desk.ts'
import { linkAll, told } from './support/told.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ options: { timeZone: 'Europe/Istanbul' } })
})
afterAll(() => desk.close())
const { list, page } = told(() => desk)

describe.each(channels)('over %s', (_name, send) => {
  const does: (
    command: Parameters<typeof send>[1],
    input: Record<string, unknown>,
  ) => ReturnType<typeof send> = (command, input) => send(desk, command, input, 'editor')
  const suggested = async (type = 'follow-up') => {
    const { from, to } = await desk.pair()
    const { link } = await send(desk, 'createStoryLink', { from, to, type }, 'reporter')
    return { from, to, linkId: String(link?.id) }
  }
  const undo = (linkId: string) => does('undoStoryLinkDecision', { linkId })

  describe('the type', () => {
    it('is changed, and turned round when it speaks of the other story', async () => {
      const { from, to, linkId } = await suggested()
      expect(await does('retypeStoryLink', { linkId, type: 'follow-up', from: to })).toMatchObject({
        link: { id: linkId, state: 'suggested', type: 'follow-up' },
      })
      expect(await list(from)).toMatchObject([{ direction: 'to', type: 'follow-up' }])
      expect(await list(to)).toMatchObject([{ direction: 'from', type: 'follow-up' }])
      // Both ways round are links of their own, and the first one's place is free again.
      const again = { from, to, type: 'follow-up' }
      expect((await does('createStoryLink', again)).link?.state).toBe('confirmed')
    })

    it('is refused where the pair has it, saying how to mend it', async () => {
      const { from, to, linkId } = await suggested('see-also')
      await does('createStoryLink', { from, to, type: 'background' })
      for (const command of ['retypeStoryLink', 'confirmStoryLink'] as const)
        expect(await does(command, { linkId, type: 'background' })).toMatchObject({
          code: 'DUPLICATE_LINK',
          message: expect.stringMatching(/confirmed already: reject or unlink this one/),
        })
      expect(
        await does('retypeStoryLink', { linkId, type: 'background', from: linkId }),
      ).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringMatching(/one of the two stories/),
      })
      // The other way round there is none.
      expect(
        await does('confirmStoryLink', { linkId, type: 'background', from: to }),
      ).toMatchObject({
        link: { state: 'confirmed', type: 'background' },
      })
    })

    it('stays as it is without a trace when nothing changes', async () => {
      const { linkId } = await suggested()
      const events = desk.events.length
      await does('retypeStoryLink', { linkId, type: 'follow-up' })
      expect(desk.events).toHaveLength(events)
      expect(await undo(linkId)).toMatchObject({ code: 'STALE_STATE' })
    })
  })

  describe('the list of a story', () => {
    it('is put in order, all of it or a part, without touching the others’ lists', async () => {
      const from = await desk.article('Main')
      const made = await linkAll(desk, send, from, ['A', 'B', 'C', 'D'], 'editor')
      const ids = made.map(({ link }) => link)
      const titles = async () => (await list(from)).map(({ article }) => article.title)
      const [a, b, c, d] = ids
      expect(
        (await does('reorderStoryLinks', { articleId: from, linkIds: [d, c, b, a] })).links,
      ).toHaveLength(4)
      expect(await titles()).toEqual(['D', 'C', 'B', 'A'])
      await does('reorderStoryLinks', { articleId: from, linkIds: [a, c] })
      expect(await titles()).toEqual(['D', 'A', 'B', 'C'])
      await does('pinStoryLink', { linkId: b, articleId: from })
      expect(await titles()).toEqual(['B', 'D', 'A', 'C'])
      const related = await relatedOf(desk.payload, [from])
      expect(related.get(from)?.map(({ article }) => article)).toEqual(
        [1, 3, 0, 2].map((index) => made[index]?.other),
      )
      expect((await list(String(made[1]?.other)))[0]).toMatchObject({ pinned: false, order: null })
      await does('pinStoryLink', { linkId: b, articleId: from, pinned: false })
      expect(await titles()).toEqual(['D', 'A', 'B', 'C'])
    })

    it('is not put in an order that rests on an older one', async () => {
      const from = await desk.article('Main')
      const [a, b, c] = (await linkAll(desk, send, from, ['A', 'B', 'C'], 'editor')).map(
        ({ link }) => link,
      )
      const seen = [a, b, c]
      await does('reorderStoryLinks', { articleId: from, linkIds: [c, b, a], seen })
      expect(
        await does('reorderStoryLinks', { articleId: from, linkIds: [b, a], seen }),
      ).toMatchObject({
        code: 'STALE_STATE',
        message: expect.stringMatching(/Load it again/),
      })
      await does('unlinkStoryLink', { linkId: b })
      expect(await does('reorderStoryLinks', { articleId: from, linkIds: [a, b] })).toMatchObject({
        code: 'STALE_STATE',
      })
      expect(await does('reorderStoryLinks', { articleId: from, linkIds: [a, a] })).toMatchObject({
        code: 'INVALID_INPUT',
      })
    })
  })

  describe('taking back', () => {
    it('leads to where the last decision came from', async () => {
      const cases: [string, Record<string, unknown>, string][] = [
        ['confirmStoryLink', { type: 'background' }, 'suggested follow-up'],
        ['rejectStoryLink', { note: 'No' }, 'suggested follow-up'],
        ['retypeStoryLink', { type: 'contradicts' }, 'suggested follow-up'],
        ['postponeStoryLink', {}, 'suggested follow-up'],
      ]
      for (const [command, more, state] of cases) {
        const { from, to, linkId } = await suggested()
        const turn = command === 'retypeStoryLink' ? { from: to } : {}
        const [before] = await list(from)
        await does(command as 'rejectStoryLink', { linkId, ...more, ...turn })
        expect(await list(from)).toMatchObject([{ mayUndo: true }])
        expect((await undo(linkId)).link?.id).toBe(linkId)
        expect(await desk.stored(from)).toEqual([state])
        expect(await list(from)).toEqual([before])
        expect(await undo(linkId)).toMatchObject({ code: 'STALE_STATE' })
      }
    })

    it('makes a rejected pair a suggestion again, and a link brought back a rejected one', async () => {
      const { from, to, linkId } = await suggested()
      await does('rejectStoryLink', { linkId })
      await undo(linkId)
      expect(await desk.stored(from)).toEqual(['suggested follow-up'])
      await does('rejectStoryLink', { linkId })
      await does('createStoryLink', { from, to, type: 'follow-up' })
      await undo(linkId)
      expect(await desk.stored(from)).toEqual(['rejected follow-up'])
    })

    it('takes an order back as a whole, unless one of its links was decided since', async () => {
      const from = await desk.article('Main')
      const [a, b, c] = (await linkAll(desk, send, from, ['A', 'B', 'C'], 'editor')).map(
        ({ link }) => link,
      )
      const titles = async () => (await list(from)).map(({ article }) => article.title)
      await does('reorderStoryLinks', { articleId: from, linkIds: [c, b, a] })
      await undo(String(b))
      expect(await titles()).toEqual(['A', 'B', 'C'])
      await does('reorderStoryLinks', { articleId: from, linkIds: [c, b, a] })
      await does('pinStoryLink', { linkId: a, articleId: from })
      expect(await undo(String(c))).toMatchObject({ code: 'STALE_STATE' })
      await undo(String(a))
      expect((await list(from)).map(({ pinned }) => pinned)).toEqual([false, false, false])
    })

    it('is refused where the pair was linked like that meanwhile', async () => {
      const { from, to, linkId } = await suggested()
      await does('retypeStoryLink', { linkId, type: 'see-also' })
      await does('createStoryLink', { from, to, type: 'follow-up' })
      expect(await undo(linkId)).toMatchObject({ code: 'DUPLICATE_LINK' })
    })
  })

  it('puts a suggestion off until tomorrow morning, or until a moment to come', async () => {
    const { from, linkId } = await suggested()
    const onDesk = async () => (await page('?limit=100')).rows.some(({ id }) => id === linkId)
    expect(await onDesk()).toBe(true)
    await does('postponeStoryLink', { linkId })
    expect(await onDesk()).toBe(false)
    const until = String((await list(from))[0]?.postponedUntil)
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Istanbul',
      timeStyle: 'short',
    })
    expect(clock.format(new Date(until))).toBe('07:00')
    expect(Date.parse(until) - Date.now()).toBeLessThan(31 * 3_600_000)
    for (const at of ['2001-01-01T00:00:00Z', 'tomorrow', '2999-01-01T00:00:00Z'])
      expect(await does('postponeStoryLink', { linkId, until: at })).toMatchObject({
        code: 'INVALID_INPUT',
      })
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    expect(await does('postponeStoryLink', { linkId, until: soon })).toMatchObject({
      link: { id: linkId, state: 'suggested' },
    })
    expect(await list(from)).toMatchObject([{ postponedUntil: soon }])
    expect(await onDesk()).toBe(false)
    await desk.payload.db.updateOne({
      collection: 'story-links',
      id: linkId,
      data: { postponedUntil: new Date(Date.now() - 1000).toISOString() },
    })
    expect(await onDesk()).toBe(true)
    await does('rejectStoryLink', { linkId })
  })

  it('confirms many at once: what was decided meanwhile or may not be is told and spoils nothing', async () => {
    const from = await desk.article('Main')
    const made = await linkAll(desk, send, from, ['A', 'B', 'C'], 'reporter')
    const [a, b, c] = made.map(({ link }) => link)
    await does('rejectStoryLink', { linkId: b })
    const gone = '3c4b7f7e-0000-4000-8000-000000000000'
    const { links } = await does('confirmStoryLinks', { linkIds: [c, b, gone, a] })
    expect(links?.map(({ id, state, code }) => [id, state, code])).toEqual([
      [c, 'confirmed', null],
      [b, 'rejected', 'STALE_STATE'],
      [gone, null, 'NOT_FOUND'],
      [a, 'confirmed', null],
    ])
    expect(links?.[1]?.message).toMatch(/was rejected/)
    for (const linkIds of [[], ['../x'], [a, a]])
      expect(await does('confirmStoryLinks', { linkIds })).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('remembers a rejection for the pair, whichever type is proposed next', async () => {
    const { from, to, linkId } = await suggested('same-event')
    await does('rejectStoryLink', { linkId })
    for (const type of ['background', 'see-also'])
      expect(
        await send(desk, 'createStoryLink', { from: to, to: from, type }, 'reporter'),
      ).toMatchObject({ code: 'DUPLICATE_LINK' })
    expect(await does('createStoryLink', { from, to, type: 'background' })).toMatchObject({
      link: { state: 'confirmed' },
    })
  })
})
