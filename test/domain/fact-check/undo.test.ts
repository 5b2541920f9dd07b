import fc from 'fast-check'
import { anchorAt, textOfField } from '../../../plugins/fact-check/src/domain/anchors.ts'
import { settlements, type Claim } from '../../../plugins/fact-check/src/domain/claims.ts'
import { coverageOf, occurrencesOf } from '../../../plugins/fact-check/src/domain/coverage.ts'
import {
  changesSince,
  marksIn,
  type PassageDecision,
} from '../../../plugins/fact-check/src/domain/decisions.ts'
import type { ApprovedPassage } from '../../../plugins/fact-check/src/domain/types.ts'
import {
  decisionsWithout,
  lastStep,
  mayUndo,
  type TrailLine,
} from '../../../plugins/fact-check/src/domain/undo.ts'

const passages: ApprovedPassage[] = ['Yes.', 'It cost 40.', 'Yes.', 'He left.'].map((text) => ({
  field: 'body',
  text,
  marks: [],
}))
const approved: ApprovedPassage[] = [...passages, { field: 'body', text: 'Gone.', marks: [] }]
const numbers = occurrencesOf(passages)
const people = ['cem', 'rex', 'zoe'] as const

/** A check as the commands keep it, and the trail of what they did. */
type Check = { claims: Claim[]; decisions: PassageDecision[]; trail: TrailLine[] }
type Kept = Map<number, Claim>
type Step =
  | {
      do: 'mark' | 'claim' | 'settle' | 'rule'
      by: (typeof people)[number]
      at: number
      outcome: (typeof settlements)[number]
    }
  | { do: 'acknowledge'; by: (typeof people)[number] }
  | { do: 'undo'; by: (typeof people)[number] }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('mark' as const, 'claim' as const, 'settle' as const, 'rule' as const),
    by: fc.constantFrom(...people),
    at: fc.nat(passages.length - 1),
    outcome: fc.constantFrom(...settlements),
  }),
  fc.record({ do: fc.constant('acknowledge' as const), by: fc.constantFrom(...people) }),
  fc.record({ do: fc.constant('undo' as const), by: fc.constantFrom(...people) }),
)

const line = (check: Check, given: Partial<TrailLine>): Check => ({
  ...check,
  trail: [
    ...check.trail,
    {
      seq: check.trail.length + 1,
      kind: '',
      by: null,
      byName: null,
      claim: null,
      passages: [],
      undoes: null,
      ...given,
    },
  ],
})

const seen = (check: Check) => ({
  coverage: coverageOf(passages, check.claims, marksIn(check.decisions), null),
  changes: changesSince(approved, passages, check.decisions),
})

/** Takes a step where the rules would; otherwise nothing happens. `kept` is what the trail keeps of a claim. */
const taken = (check: Check, given: Step, kept: Kept): Check => {
  const by = given.by
  if (given.do === 'undo') {
    const last = lastStep(check.trail, by)
    if (!last || !mayUndo(check.trail, by, false).allowed) return check
    const back = line(check, {
      kind: 'step-undone',
      by,
      undoes: last.seq,
      claim: last.claim,
      passages: last.passages,
    })
    if (last.kind === 'claim-marked')
      return { ...back, claims: check.claims.filter(({ id }) => id !== last.claim) }
    const before = kept.get(last.seq)
    if (last.claim !== null && before)
      return {
        ...back,
        claims: check.claims.map((each) => (each.id === last.claim ? before : each)),
      }
    return { ...back, decisions: decisionsWithout(check.decisions, last, by) }
  }
  if (given.do === 'acknowledge') {
    const gone = approved[4] as ApprovedPassage
    const decision = { ...gone, occurrence: 1, kind: 'removal-seen' as const, by, at: '' }
    return {
      ...line(check, { kind: 'changes-acknowledged', by, passages: [gone] }),
      decisions: [...check.decisions, decision],
    }
  }
  const passage = passages[given.at] as ApprovedPassage
  const coverage = coverageOf(passages, check.claims, [], null)
  const here = coverage.claims.filter(({ passages: on }) => on.includes(given.at))
  if (given.do === 'mark') {
    if (here.some(({ state }) => state !== 'settled')) return check
    const decision = {
      ...passage,
      occurrence: numbers[given.at] ?? 1,
      kind: 'no-check-needed' as const,
      by,
      at: '',
    }
    return {
      ...line(check, { kind: 'no-check-needed', by, passages: [passage] }),
      decisions: [...check.decisions, decision],
    }
  }
  if (given.do === 'claim') {
    if (here.length > 0) return check
    const field = textOfField(passages, 'body')
    const place = field.passages.find(({ index }) => index === given.at)
    if (!place) return check
    const id = `${check.trail.length}`
    return {
      ...line(check, {
        kind: 'claim-marked',
        by,
        claim: id,
        passages: [{ field: null, text: passage.text }],
      }),
      claims: [
        ...check.claims,
        {
          id,
          kind: 'fact',
          outcome: 'unchecked',
          anchor: anchorAt(field, place),
          anchorState: 'kept',
          change: null,
          settledText: null,
          ruled: false,
        },
      ],
    }
  }
  const claim = here[0]?.claim
  if (!claim) return check
  const outcome = given.do === 'rule' ? claim.outcome : given.outcome
  kept.set(check.trail.length + 1, claim)
  const next: Claim = { ...claim, outcome, settledText: [passage], ruled: given.do === 'rule' }
  return {
    ...line(check, {
      kind: given.do === 'rule' ? 'claim-ruled' : 'claim-settled',
      by,
      claim: claim.id,
      passages: [{ field: null, text: passage.text }],
    }),
    claims: check.claims.map((each) => (each.id === claim.id ? next : each)),
  }
}

const empty: Check = { claims: [], decisions: [], trail: [] }

it('a step and its undoing leave every passage, claim and change as they were', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), step, (history, last) => {
      const kept: Kept = new Map()
      const before = history.reduce((check, each) => taken(check, each, kept), empty)
      const after = taken(before, last, kept)
      if (last.do === 'undo' || after === before) return
      const back = taken(after, { do: 'undo', by: last.by }, kept)
      expect(back.trail).toHaveLength(after.trail.length + 1)
      expect(seen(back)).toEqual(seen(before))
    }),
    { numRuns: 500 },
  )
})

it('whoever takes back all they did, alone, is where they began', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (history) => {
      const kept: Kept = new Map()
      let check = history.reduce((at, each) => taken(at, { ...each, by: 'cem' }, kept), empty)
      while (lastStep(check.trail, 'cem')) check = taken(check, { do: 'undo', by: 'cem' }, kept)
      expect(seen(check)).toEqual(seen(empty))
    }),
  )
})

it('nobody’s undoing changes what somebody else did', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.constantFrom(...people), (history, who) => {
      const kept: Kept = new Map()
      const before = history.reduce((check, each) => taken(check, each, kept), empty)
      const last = lastStep(before.trail, who)
      const after = taken(before, { do: 'undo', by: who }, kept)
      if (!last || after === before) return
      const others = (check: Check) => check.decisions.filter(({ by }) => by !== who)
      expect(others(after)).toEqual(others(before))
      for (const claim of before.claims.filter(({ id }) => id !== last.claim))
        expect(after.claims).toContainEqual(claim)
    }),
  )
})

describe('is refused', () => {
  const base = { byName: null, undoes: null } as const
  const settled: TrailLine = {
    ...base,
    seq: 2,
    kind: 'claim-settled',
    by: 'cem',
    claim: 'c',
    passages: [{ field: null, text: 'A.' }],
  }
  const by = (given: Partial<TrailLine>): TrailLine => ({
    ...base,
    seq: 3,
    kind: 'claim-settled',
    by: 'rex',
    claim: null,
    passages: [],
    ...given,
  })
  it.each([
    ['nobody did anything', [], false, 'nothingToUndo'],
    ['only others did', [by({ claim: 'c' })], false, 'nothingToUndo'],
    ['another settled it since', [settled, by({ claim: 'c' })], false, 'actedSince'],
    [
      'evidence came since',
      [settled, by({ kind: 'evidence-added', claim: 'c' })],
      false,
      'actedSince',
    ],
    [
      'its passage was edited',
      [settled, by({ kind: 'edited', passages: [{ field: 'body', text: 'A.' }] })],
      false,
      'actedSince',
    ],
    [
      'something refers to the claim marked',
      [{ ...settled, kind: 'claim-marked' }],
      true,
      'claimInUse',
    ],
  ] as const)('when %s', (_, trail, inUse, key) => {
    expect(mayUndo([...trail], 'cem', inUse)).toMatchObject({
      allowed: false,
      code: 'STALE_STATE',
      because: [{ key }],
    })
  })

  it('and not when the others were elsewhere, or took it back', () => {
    const elsewhere = by({ claim: 'd', passages: [{ field: null, text: 'A.' }] })
    const back = by({ seq: 4, kind: 'step-undone', claim: 'c', undoes: 3 })
    expect(mayUndo([settled, elsewhere], 'cem', false).allowed).toBe(true)
    expect(mayUndo([settled, by({ claim: 'c' }), back], 'cem', false).allowed).toBe(true)
  })
})
