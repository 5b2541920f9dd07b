import { decisionsOn } from '../../../plugins/related-stories/src/components/state/decisionsOn.ts'
import type { DeskLink } from '../../../plugins/related-stories/src/read/linksOf.ts'

const at = '2026-03-01T10:00:00.000Z'
const link = (more: Partial<DeskLink>) =>
  ({
    id: '7',
    type: 'background',
    direction: 'from',
    article: { id: 'b' },
    pinned: false,
    news: null,
    mayDecide: true,
    ...more,
  }) as DeskLink
const asItIs = { choice: undefined, other: false }
const on = (more: Partial<DeskLink>) => decisionsOn('a', link(more), asItIs)
const undo = { command: 'undoStoryLinkDecision', input: { linkId: '7' } }

describe('what may be decided about a link, and what leads back', () => {
  it('says of each decision what takes it back, or why nothing does', () => {
    const suggestion = on({ state: 'suggested' })
    expect(Object.keys(suggestion)).toEqual(['confirm', 'reject', 'later'])
    expect(Object.values(suggestion).map(({ back }) => back)).toEqual([undo, undo, undo])
    expect(on({ state: 'rejected' }).restore?.back).toEqual(undo)
    const news = { kind: 'corrected' as const, reason: null, at }
    const confirmed = on({ state: 'confirmed', news })
    expect(confirmed.pin?.back).toEqual(undo)
    expect(confirmed.unlink?.back).toEqual({
      command: 'createStoryLink',
      input: { from: 'a', to: 'b', type: 'background' },
    })
    expect(confirmed.seen?.back).toEqual({ stays: 'newsStays' })
  })

  it('names the warning that was seen: another one by then is not closed', () => {
    const { seen } = on({ state: 'confirmed', news: { kind: 'corrected', reason: null, at } })
    expect(seen?.input).toEqual({ linkId: '7', articleId: 'a', at })
  })

  it('is nothing for who may not decide', () => {
    expect(on({ state: 'confirmed', mayDecide: false })).toEqual({})
  })
})
