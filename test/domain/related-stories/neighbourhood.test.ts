import fc from 'fast-check'
import {
  bend,
  markOn,
  nthOfPair,
} from '../../../plugins/related-stories/src/domain/neighbourhood/bend.ts'
import {
  cards,
  fitted,
  marks,
} from '../../../plugins/related-stories/src/domain/neighbourhood/fitted.ts'
import { layout } from '../../../plugins/related-stories/src/domain/neighbourhood/layout.ts'
import { ordered } from '../../../plugins/related-stories/src/domain/neighbourhood/ordered.ts'
import { storyState } from '../../../plugins/related-stories/src/domain/neighbourhood/storyState.ts'
import type {
  Layout,
  Placeable,
  Tie,
} from '../../../plugins/related-stories/src/domain/neighbourhood/types.ts'

/** A story in the middle, one or two rings, and links that make such distances: each story has one to the ring inside. */
const graph = fc
  .record({
    ring: fc.integer({ min: 0, max: 23 }),
    outer: fc.integer({ min: 0, max: 23 }),
    extra: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
    parents: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
  })
  .map(({ ring, outer: many, extra, parents }) => {
    const outer = ring === 0 ? 0 : Math.min(many, 23 - ring)
    const name = (index: number) => `story-${(index * 7919) % 1000}-${index}`
    const stories: Placeable[] = [{ id: 'middle', distance: 0 }]
    const ties: Tie[] = []
    for (let index = 0; index < ring + outer; index++) {
      const isOuter = index >= ring
      stories.push({ id: name(index), distance: isOuter ? 2 : 1 })
      ties.push({
        from: isOuter ? name((parents[index] ?? 0) % ring) : 'middle',
        to: name(index),
      })
    }
    for (const [one, other] of extra) {
      const from = stories[1 + (one % Math.max(1, stories.length - 1))]?.id
      const to = stories[1 + (other % Math.max(1, stories.length - 1))]?.id
      if (from && to && from !== to) ties.push({ from, to })
    }
    return { stories, ties }
  })
const size = fc.constantFrom(...cards, marks)

/** Cards are rectangles, marks are round. */
const overlapping = ({ places, size: { halfWidth, halfHeight } }: Layout): string[] =>
  places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => {
        const [dx, dy] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
        return halfWidth > halfHeight
          ? dx < 2 * halfWidth && dy < 2 * halfHeight
          : Math.hypot(dx, dy) < 2 * halfWidth
      })
      .map((other) => `${one.id} ${other.id}`),
  )

describe('the picture of a neighbourhood', () => {
  it('has every story once, none on another, all of them inside', () => {
    fc.assert(
      fc.property(graph, size, ({ stories, ties }, each) => {
        const made = layout(ordered(stories, ties), each)
        expect(made.places.map(({ id }) => id).sort()).toEqual(stories.map(({ id }) => id).sort())
        expect(overlapping(made)).toEqual([])
        for (const { x, y } of made.places) {
          expect(x).toBeGreaterThanOrEqual(each.halfWidth)
          expect(x).toBeLessThanOrEqual(made.width - each.halfWidth)
          expect(y).toBeGreaterThanOrEqual(each.halfHeight)
          expect(y).toBeLessThanOrEqual(made.height - each.halfHeight)
        }
      }),
    )
  })

  it('is the same for the same stories, in whatever order they and their links come', () => {
    fc.assert(
      fc.property(graph, size, fc.infiniteStream(fc.double()), ({ stories, ties }, each, dice) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, by: dice.next().value ?? 0 }))
            .sort((one, other) => one.by - other.by)
            .map(({ item }) => item)
        const turned = ties.map(({ from, to }) => ({ from: to, to: from }))
        expect(layout(ordered(shuffled(stories), shuffled(turned)), each)).toEqual(
          layout(ordered(stories, ties), each),
        )
      }),
    )
  })

  it('has the story asked about in the middle, nearer ones nearer to it, and is walked from there', () => {
    fc.assert(
      fc.property(graph, size, ({ stories, ties }, each) => {
        const { places, width, height } = layout(ordered(stories, ties), each)
        expect(places[0]).toEqual({ id: 'middle', x: width / 2, y: height / 2 })
        const distance = new Map(stories.map((story) => [story.id, story.distance]))
        const walked = places.map(({ id }) => distance.get(id) ?? 0)
        expect(walked).toEqual(walked.toSorted())
        const wide = each.halfWidth > each.halfHeight ? 1.7 : 1
        const reach = places.map(({ x, y }) => Math.hypot((x - width / 2) / wide, y - height / 2))
        const ring = (of: number) => reach.filter((_, index) => walked[index] === of)
        if (ring(2).length > 0) expect(Math.max(...ring(1))).toBeLessThan(Math.min(...ring(2)))
      }),
    )
  })

  it('puts linked stories beside each other', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const stories = [{ id: 'middle', distance: 0 }, ...ids.map((id) => ({ id, distance: 1 }))]
    const ties = [
      ...ids.map((id) => ({ from: 'middle', to: id })),
      { from: 'a', to: 'e' },
      { from: 'b', to: 'g' },
      { from: 'c', to: 'h' },
    ]
    const order = layout(ordered(stories, ties), marks)
      .places.slice(1)
      .map(({ id }) => id)
    for (const [one, other] of [
      ['a', 'e'],
      ['b', 'g'],
      ['c', 'h'],
    ] as const) {
      const steps = Math.abs(order.indexOf(one) - order.indexOf(other))
      expect([one, other, Math.min(steps, ids.length - steps)]).toEqual([one, other, 1])
    }
  })

  it('draws stories as large as the screen has room for, and two dozen marks on a telephone', () => {
    fc.assert(
      fc.property(graph, fc.integer({ min: 200, max: 1600 }), ({ stories, ties }, width) => {
        const made = fitted(ordered(stories, ties), width)
        if (made.size !== marks) expect(made.width).toBeLessThanOrEqual(width)
        expect(overlapping(made)).toEqual([])
        for (const { x, y } of made.places) {
          expect(x).toBeGreaterThanOrEqual(made.size.halfWidth)
          expect(x).toBeLessThanOrEqual(made.width - made.size.halfWidth)
          expect(y).toBeGreaterThanOrEqual(made.size.halfHeight)
          expect(y).toBeLessThanOrEqual(made.height - made.size.halfHeight)
        }
        const least = layout(ordered(stories, ties), marks).width
        expect(least).toBeLessThanOrEqual(345)
        if (made.size === marks)
          expect(made.width).toBeLessThanOrEqual(Math.max(width, least) + 0.001)
      }),
    )
  })

  it('keeps the lines between the same two stories apart, and others off the middle', () => {
    const [a, b] = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 200, y: 0 },
    ]
    const ties = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'b' },
    ]
    expect(nthOfPair(ties)).toEqual([0, 1, 2])
    const there = bend(a, b, 1, null)
    const back = bend(b, a, 2, null)
    expect(bend(a, b, 0, null).middle).toEqual({ x: 100, y: 0 })
    expect(Math.sign(there.middle.y)).toBe(-Math.sign(back.middle.y))
    for (const y of [0, 10, -10, 46, -46]) {
      const { middle } = bend(a, b, 0, { x: 100, y })
      expect(Math.abs(middle.y - y)).toBeGreaterThanOrEqual(46)
    }
  })

  it('shows the mark of a line where no story covers it, if there is such a place', () => {
    const places = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 400, y: 0 },
      { id: 'between', x: 200, y: 0 },
    ]
    const [a, b] = places
    if (!a || !b) throw new Error('No places.')
    const mark = markOn(bend(a, b, 0, null), { places, size: marks })
    expect(Math.abs(mark.x - 200)).toBeGreaterThan(marks.halfWidth)
  })
})

describe('the state of a story in the picture', () => {
  const told = (
    kind: 'retracted' | 'taken-down' | 'corrected' | 'live-again',
    at = '2026-01-01',
  ) => ({
    kind,
    reason: null,
    at,
  })
  it.each([
    [true, [], 'published'],
    [false, [], 'draft'],
    [null, [], null],
    [true, [told('corrected')], 'corrected'],
    [null, [told('corrected')], 'corrected'],
    [false, [null, told('taken-down')], 'taken-down'],
    [true, [told('taken-down')], 'published'],
    [true, [told('taken-down'), told('live-again', '2026-02-01')], 'published'],
    [true, [told('retracted')], 'retracted'],
    [false, [told('retracted', '2026-02-01'), told('taken-down')], 'retracted'],
    [false, [told('corrected')], 'draft'],
  ])('served %s, told %j: %s', (served, news, expected) => {
    expect(storyState(served, news)).toBe(expected)
  })
})
