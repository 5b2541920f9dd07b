import { askedBy, searchOf } from '../../../plugins/related-stories/src/components/desk/asked.ts'
import {
  countLeft,
  hiddenBy,
  placed,
  returningBy,
  rowsLeft,
  withBack,
  withNext,
} from '../../../plugins/related-stories/src/components/desk/deskList.ts'
import {
  directionOf,
  numberedTypes,
  sideOf,
} from '../../../plugins/related-stories/src/components/desk/sides.ts'
import { reasonsSaid } from '../../../plugins/related-stories/src/components/state/reasonsSaid.ts'
import type { DeskRow, LinkDesk } from '../../../plugins/related-stories/src/read/desk.ts'
import { typeChoices } from '../../../plugins/related-stories/src/read/typeChoices.ts'

const rows = ['1', '2', '3'].map((id) => ({ id }) as DeskRow)
const desk = {
  tab: 'new',
  rows,
  counts: { new: 3, older: 7, news: 2 },
  after: 'next',
} as Partial<LinkDesk> as LinkDesk
const ids = (list: LinkDesk) => list.rows.map(({ id }) => id)

describe('the address of the link desk', () => {
  it('leads back to the tab and the pair it was written for', () => {
    for (const tab of ['new', 'older', 'news'] as const)
      for (const link of [null, '17', '65f0c1d2e3b4a5968778695a']) {
        const params = new URLSearchParams(searchOf({ tab, link }))
        expect(askedBy((name) => params.get(name))).toEqual({ tab, link })
      }
  })

  it('takes what it does not know for nothing', () => {
    const asked = { tab: 'tomorrow', link: "1' or 1=1" } as Record<string, unknown>
    expect(askedBy((name) => asked[name])).toEqual({ tab: 'new', link: null })
    expect(askedBy(() => ['new', 'older'])).toEqual({ tab: 'new', link: null })
  })
})

describe('the list of the link desk', () => {
  it('is without what was decided, and counts it off', () => {
    const gone = new Set(['2', 'of another tab'])
    expect(rowsLeft(rows, gone).map(({ id }) => id)).toEqual(['1', '3'])
    const counts = { new: 41, older: 7, news: 2 }
    expect(countLeft({ counts, rows, tab: 'new' }, gone)).toEqual({ new: 40, older: 7, news: 2 })
    expect(countLeft({ counts: { ...counts, new: 0 }, rows, tab: 'new' }, gone).new).toBe(0)
  })

  it('begins at the pair the address names, else at the first', () => {
    expect(placed(rows, '3')).toBe(2)
    expect(placed(rows, 'elsewhere')).toBe(0)
    expect(placed([], null)).toBe(0)
  })

  it('is without what decisions on their way settle, and with what they take back', () => {
    const on = (linkId: string) => ({ command: 'confirmStoryLink', linkId }) as const
    const undo = (linkId: string) => ({ command: 'undoStoryLinkDecision', linkId }) as const
    expect([...hiddenBy([])]).toEqual([])
    expect([...hiddenBy([on('1'), on('2'), undo('1')])]).toEqual(['2'])
    expect([...hiddenBy([on('1'), undo('1'), on('1')])]).toEqual(['1'])
    expect([...hiddenBy([undo('1')])]).toEqual([])
    expect([...returningBy([on('1'), on('2'), undo('1'), undo('3')])]).toEqual(['1', '3'])
    expect([...returningBy([undo('1'), on('1')])]).toEqual([])
  })

  it('takes a pair in that was taken back, first and counted, once', () => {
    const back = { id: '9' } as DeskRow
    const list = withBack(desk, back)
    expect(ids(list)).toEqual(['9', '1', '2', '3'])
    expect(list.counts).toEqual({ new: 4, older: 7, news: 2 })
    expect(withBack(list, back)).toBe(list)
    expect(withBack(desk, { id: '2' } as DeskRow)).toBe(desk)
  })

  it('goes on with the next page, each pair once and counted as at first', () => {
    const next = { ...desk, rows: [...rows.slice(2), { id: '4' } as DeskRow], after: null }
    const list = withNext(desk, { ...next, counts: { new: 1, older: 1, news: 1 } })
    expect(ids(list)).toEqual(['1', '2', '3', '4'])
    expect(list).toMatchObject({ after: null, counts: desk.counts })
  })
})

describe('the two sides of a pair', () => {
  it('has the newer story as A', () => {
    expect(directionOf({ newer: 'to' }, 'A')).toBe('to')
    expect(directionOf({ newer: 'to' }, 'B')).toBe('from')
    for (const newer of ['from', 'to'] as const)
      for (const side of ['A', 'B'] as const)
        expect(sideOf({ newer }, directionOf({ newer }, side))).toBe(side)
  })

  it('numbers every type once, in the direction it usually has, and turned round', () => {
    const types = numberedTypes(typeChoices('en'), false)
    expect(types.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(new Set(types.map(({ type }) => type)).size).toBe(8)
    const sides = (turned: boolean) =>
      Object.fromEntries(
        numberedTypes(typeChoices('en'), turned).map(({ type, from }) => [type, from]),
      )
    expect(sides(false)).toMatchObject({ background: 'B', 'follow-up': 'A', 'update-of': 'A' })
    expect(sides(true)).toMatchObject({ background: 'A', 'follow-up': 'B', 'update-of': 'B' })
    expect(sides(true)['same-event']).toBe(sides(false)['same-event'])
  })
})

it('a reason is said in words, and what is none says nothing', () => {
  const reasons = [
    { kind: 'person', names: ['M. Ostrow'] },
    { kind: 'days-apart', days: 3 },
  ]
  expect(reasonsSaid(reasons, 'en')).toEqual(['M. Ostrow', '3 days apart'])
  expect(reasonsSaid(reasons, 'tr')).toEqual(['M. Ostrow', '3 gün arayla'])
  expect(reasonsSaid([{ kind: 'unheard-of' }, null, 3, { words: 'x' }], 'en')).toEqual([])
  expect(reasonsSaid('people', 'en')).toEqual([])
})
