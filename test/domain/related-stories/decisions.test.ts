import fc from 'fast-check'
import { inOrder, type Placed } from '../../../plugins/related-stories/src/domain/inOrder.ts'
import { isOlderPair } from '../../../plugins/related-stories/src/domain/isOlderPair.ts'
import { countLessons } from '../../../plugins/related-stories/src/domain/lessons.ts'
import {
  maySuggest,
  typeTaken,
  wasRejected,
} from '../../../plugins/related-stories/src/domain/links.ts'
import { newerOf } from '../../../plugins/related-stories/src/domain/newerOf.ts'
import {
  fateByStatus,
  fateKinds,
  heard,
  isUnread,
} from '../../../plugins/related-stories/src/domain/news.ts'
import { isAsSeen, reordered } from '../../../plugins/related-stories/src/domain/reordered.ts'
import {
  mayTakeBack,
  type LastDecision,
} from '../../../plugins/related-stories/src/domain/takingBack.ts'
import { tomorrowMorning } from '../../../plugins/related-stories/src/domain/tomorrowMorning.ts'
import { turned } from '../../../plugins/related-stories/src/domain/turned.ts'

describe('what the archive suggests by itself', () => {
  it('is never a story with itself, nor a pair somebody linked, suggested or rejected before', () => {
    expect(maySuggest('a', 'b', [])).toBe(true)
    expect(maySuggest('a', 'a', [])).toBe(false)
    for (const state of ['suggested', 'confirmed', 'rejected'] as const)
      expect(maySuggest('a', 'b', [{ state }])).toBe(false)
  })

  it('knows a rejected pair by any of its links', () => {
    expect(wasRejected([{ state: 'confirmed' }, { state: 'rejected' }])).toBe(true)
    expect(wasRejected([{ state: 'confirmed' }, { state: 'suggested' }])).toBe(false)
    expect(wasRejected([])).toBe(false)
  })
})

it('says how to mend a type that is taken, in each state', () => {
  const said = (['suggested', 'confirmed', 'rejected'] as const).map((state) => typeTaken(state))
  expect(new Set(said.map(({ because }) => because)).size).toBe(3)
  expect(said.map(({ code }) => code)).toEqual(Array(3).fill('DUPLICATE_LINK'))
})

describe('the order of a list', () => {
  const placed = fc.record({
    pinned: fc.boolean(),
    order: fc.option(fc.integer({ min: 1, max: 5 })),
    at: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
  })

  it('has what is pinned first, then what is in order, then the rest as it came', () => {
    fc.assert(
      fc.property(fc.array(placed), (links) => {
        const list = links.toSorted(inOrder)
        const key = ({ pinned, order, at }: Placed) =>
          `${pinned ? 0 : 1} ${String(order ?? 9)} ${at}`
        expect(list.map(key)).toEqual(list.map(key).toSorted())
      }),
    )
  })

  it('lets some take each other’s places and leaves the rest where it is', () => {
    expect(reordered(['a', 'b', 'c', 'd'], ['d', 'b'])).toEqual(['a', 'd', 'c', 'b'])
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.string(), { minLength: 1 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list))),
        ([list, wanted]) => {
          const next = reordered(list, wanted)
          expect(next.toSorted()).toEqual(list.toSorted())
          expect(next.filter((entry) => wanted.includes(entry))).toEqual(wanted)
          for (const [index, entry] of list.entries())
            if (!wanted.includes(entry)) expect(next[index]).toBe(entry)
          expect(isAsSeen(next, wanted)).toBe(true)
        },
      ),
    )
  })

  it('is not as somebody saw it when something went or moved; what came in between is no matter', () => {
    expect(isAsSeen(['a', 'x', 'b'], ['a', 'b'])).toBe(true)
    expect(isAsSeen(['b', 'a'], ['a', 'b'])).toBe(false)
    expect(isAsSeen(['a'], ['a', 'b'])).toBe(false)
  })
})

it('turns a link round and back, with all it keeps for each side', () => {
  const link = {
    from: 'a',
    to: 'b',
    fromOrder: 1,
    toOrder: null,
    fromPinned: true,
    toPinned: false,
    fromNews: { kind: 'corrected' },
    toNews: null,
  }
  expect(turned(link)).toMatchObject({ from: 'b', toOrder: 1, toPinned: true, fromNews: null })
  expect(turned(turned(link))).toEqual(link)
})

it('lets the last decision be taken back by who made it', () => {
  const last: LastDecision = { act: 'reject', by: 'ada', at: '2026-01-01', restore: {} }
  expect(mayTakeBack(last, 'ada')).toEqual({ allowed: true })
  expect(mayTakeBack(last, 'ben')).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(mayTakeBack(last, null)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(mayTakeBack(null, 'ada')).toMatchObject({ code: 'STALE_STATE' })
})

describe('what one story hears of the other', () => {
  const at = '2026-01-01T00:00:00.000Z'

  it('is told by its status when it is taken down or live again', () => {
    const fates = [false, true].flatMap((wasLive) =>
      [false, true].map((isLive) => fateByStatus({ wasLive, isLive })?.kind ?? null),
    )
    expect(fates).toEqual([null, 'live-again', 'taken-down', null])
  })

  it('is that it is live again only after it was down', () => {
    for (const kind of fateKinds) {
      const known = { kind, reason: null, at, readAt: at }
      expect(heard(known, { kind: 'live-again', reason: null }, at) !== undefined).toBe(
        kind === 'taken-down' || kind === 'retracted',
      )
      expect(heard(null, { kind, reason: 'Why' }, at)).toEqual(
        kind === 'live-again' ? undefined : { kind, reason: 'Why', at },
      )
    }
  })

  it('is unread until somebody says they read it', () => {
    expect(isUnread(null)).toBe(false)
    expect(isUnread({ kind: 'corrected', reason: null, at })).toBe(true)
    expect(isUnread({ kind: 'corrected', reason: null, at, readAt: at })).toBe(false)
  })
})

it('counts a decided link once for each kind of reason it gave, and nothing for what is no reason', () => {
  expect(
    countLessons([
      { state: 'confirmed', reasons: [{ kind: 'people' }, { kind: 'people' }, { kind: 'words' }] },
      { state: 'rejected', reasons: [{ kind: 'people' }, { why: 'x' }, null, 'words'] },
      { state: 'suggested', reasons: [{ kind: 'people' }] },
      { state: 'confirmed', reasons: null },
    ]),
  ).toEqual([
    { kind: 'people', confirmed: 1, rejected: 1 },
    { kind: 'words', confirmed: 1, rejected: 0 },
  ])
})

describe('tomorrow morning', () => {
  it.each([
    ['2026-02-08T20:30:00Z', 'UTC', '2026-02-09T07:00:00.000Z'],
    // It is the ninth in Istanbul already.
    ['2026-02-08T21:30:00Z', 'Europe/Istanbul', '2026-02-10T04:00:00.000Z'],
    ['2026-02-08T20:30:00Z', 'America/New_York', '2026-02-09T12:00:00.000Z'],
    // The night the clocks go forward, and the one they go back.
    ['2026-03-28T12:00:00Z', 'Europe/Berlin', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24T12:00:00Z', 'Europe/Berlin', '2026-10-25T06:00:00.000Z'],
    ['2026-12-31T12:00:00Z', 'Asia/Kathmandu', '2027-01-01T01:15:00.000Z'],
  ])('of %s in %s is %s', (now, zone, morning) => {
    expect(tomorrowMorning(new Date(now), zone).toISOString()).toBe(morning)
  })
})

it('calls a pair old and new when its stories are further apart than the days given', () => {
  const [one, other] = ['2026-02-08T00:00:00Z', '2026-02-10T00:00:01Z']
  expect(isOlderPair(one, other, 2)).toBe(true)
  expect(isOlderPair(other, one, 2)).toBe(true)
  expect(isOlderPair(one, other, 3)).toBe(false)
  expect(isOlderPair(one, null, 2)).toBe(false)
  expect([newerOf(one, other), newerOf(other, one), newerOf(one, one), newerOf(null, one)]).toEqual(
    ['to', 'from', 'from', 'to'],
  )
})
