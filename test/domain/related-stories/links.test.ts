import fc from 'fast-check'
import {
  decideLink,
  linkStates,
  proposeLink,
  type LinkAct,
  type LinkState,
} from '../../../plugins/related-stories/src/domain/links.ts'
import {
  isSymmetric,
  linkTypeNames,
  type LinkType,
} from '../../../plugins/related-stories/src/domain/linkTypes.ts'
import { pairKey } from '../../../plugins/related-stories/src/domain/pairKey.ts'
import { seenFrom } from '../../../plugins/related-stories/src/domain/seenFrom.ts'

const id = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1 }))
const type = fc.constantFrom(...linkTypeNames)
const pair = fc.tuple(id, id).filter(([from, to]) => from !== to)

describe('proposing', () => {
  const fresh = { from: 'a', to: 'b', existing: undefined }

  it('suggests for who may propose, confirms for who may decide', () => {
    expect(proposeLink({ ...fresh, mayDecide: false })).toEqual({
      allowed: true,
      state: 'suggested',
    })
    expect(proposeLink({ ...fresh, mayDecide: true })).toEqual({
      allowed: true,
      state: 'confirmed',
    })
  })

  it('never links a story to itself', () => {
    fc.assert(
      fc.property(id, fc.boolean(), (own, mayDecide) => {
        const outcome = proposeLink({ from: own, to: own, existing: undefined, mayDecide })
        expect(outcome).toMatchObject({ allowed: false, code: 'SELF_LINK' })
      }),
    )
  })

  it('refuses a second link of the same pair and type', () => {
    for (const existing of ['suggested', 'confirmed'] as const)
      for (const mayDecide of [true, false])
        expect(proposeLink({ ...fresh, existing, mayDecide })).toMatchObject({
          allowed: false,
          code: 'DUPLICATE_LINK',
        })
  })

  it('remembers a rejection: proposers are told, deciders may bring it back', () => {
    const rejected = { ...fresh, existing: 'rejected' as const }
    const told = proposeLink({ ...rejected, mayDecide: false })
    expect(told).toMatchObject({ allowed: false, code: 'DUPLICATE_LINK' })
    expect(!told.allowed && told.because).toMatch(/rejected/)
    expect(proposeLink({ ...rejected, mayDecide: true })).toEqual({
      allowed: true,
      state: 'confirmed',
    })
  })
})

it('decides a link once: suggested is confirmed or rejected, confirmed is unlinked, all else is stale', () => {
  const acts: LinkAct[] = ['confirm', 'reject', 'unlink']
  const table = Object.fromEntries(
    linkStates.map((state) => [
      state,
      acts.map((act) => {
        const outcome = decideLink(state, act)
        return outcome.allowed ? outcome.state : outcome.code
      }),
    ]),
  )
  expect(table).toEqual({
    suggested: ['confirmed', 'rejected', 'STALE_STATE'],
    confirmed: ['STALE_STATE', 'STALE_STATE', null],
    rejected: ['STALE_STATE', 'STALE_STATE', 'STALE_STATE'],
  })
})

describe('the pair', () => {
  it('is one key from either side when the type is symmetric, two when it is not', () => {
    fc.assert(
      fc.property(pair, type, ([from, to], kind) => {
        expect(pairKey(from, to, kind) === pairKey(to, from, kind)).toBe(isSymmetric(kind))
      }),
    )
  })

  it('is never shared by different pairs or types', () => {
    const link = fc.tuple(pair, type)
    fc.assert(
      fc.property(link, link, ([[a, b], one], [[c, d], other]) => {
        const same =
          one === other && ((a === c && b === d) || (isSymmetric(one) && a === d && b === c))
        expect(pairKey(a, b, one) === pairKey(c, d, other)).toBe(same)
      }),
    )
  })
})

it('is seen from both of its stories and from no other', () => {
  fc.assert(
    fc.property(pair, type, ([from, to], kind) => {
      const link = { from, to, type: kind }
      const here = seenFrom(link, from)
      const there = seenFrom(link, to)
      expect(here).toMatchObject({ article: to, direction: 'from', type: kind })
      expect(there).toMatchObject({ article: from, direction: 'to', type: kind })
      expect(here?.label === there?.label).toBe(isSymmetric(kind))
      expect(seenFrom(link, `${from}${to}!`)).toBeUndefined()
    }),
  )
})

it('keeps at most one row a pair and type, none dangling, whatever people do in whatever order', () => {
  const stories = ['a', 'b', 'c']
  const step = fc.record({
    act: fc.constantFrom('create', 'confirm', 'reject', 'unlink' as const),
    from: fc.constantFrom(...stories),
    to: fc.constantFrom(...stories),
    kind: type,
    mayDecide: fc.boolean(),
  })
  type Row = { from: string; to: string; kind: LinkType; state: LinkState }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const rows = new Map<string, Row>()
      const rejectedOnce = new Set<string>()
      for (const { act, from, to, kind, mayDecide } of steps) {
        const key = pairKey(from, to, kind)
        const row = rows.get(key)
        if (act === 'create') {
          const outcome = proposeLink({ from, to, existing: row?.state, mayDecide })
          if (outcome.allowed) rows.set(key, { from, to, kind, state: outcome.state })
          if (outcome.allowed && rejectedOnce.has(key)) expect(mayDecide).toBe(true)
          if (outcome.allowed) rejectedOnce.delete(key)
        } else if (row && mayDecide) {
          const outcome = decideLink(row.state, act)
          if (!outcome.allowed) continue
          if (outcome.state === null) rows.delete(key)
          else rows.set(key, { ...row, state: outcome.state })
          if (outcome.state === 'rejected') rejectedOnce.add(key)
        }
      }
      const canonical = [...rows.values()].map(({ from, to, kind }) =>
        [kind, ...(isSymmetric(kind) ? [from, to].sort() : [from, to])].join(),
      )
      expect(new Set(canonical).size).toBe(canonical.length)
      for (const { from, to } of rows.values()) expect(from).not.toBe(to)
    }),
  )
})
