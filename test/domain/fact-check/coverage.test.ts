import fc from 'fast-check'
import {
  anchorAt,
  occurrences,
  textOfField,
} from '../../../plugins/fact-check/src/domain/anchors.ts'
import {
  settlements,
  stateOfClaim,
  type Claim,
} from '../../../plugins/fact-check/src/domain/claims.ts'
import {
  coverageOf,
  occurrencesOf,
  type Mark,
} from '../../../plugins/fact-check/src/domain/coverage.ts'
import type { ApprovedPassage } from '../../../plugins/fact-check/src/domain/types.ts'
import { passages } from './arbitraries.ts'

const body = (...texts: string[]): ApprovedPassage[] =>
  texts.map((text) => ({ field: 'body', text, marks: [] }))
const claim = (on: ApprovedPassage[], exact: string, given: Partial<Claim> = {}): Claim => {
  const field = textOfField(on, 'body')
  const [place] = occurrences(field.text, exact)
  if (!place) throw new Error(`“${exact}” is not there`)
  return {
    id: exact,
    kind: 'fact',
    outcome: 'unchecked',
    anchor: anchorAt(field, place),
    anchorState: 'kept',
    change: null,
    settledText: null,
    ruled: false,
    ...given,
  }
}
const mark = (passage: ApprovedPassage | undefined, occurrence = 1): Mark => ({
  ...(passage as ApprovedPassage),
  occurrence,
})
const text = body('Rain fell.', 'The mayor spent 40 million.', 'So it goes.')
const [, spent] = text

describe('a passage', () => {
  it('nobody looked at is open', () => {
    expect(coverageOf(text, [], [], null)).toMatchObject({
      states: ['open', 'open', 'open'],
      total: 3,
      settled: 0,
    })
  })

  it('with an unsettled claim is claimed, whatever else was said of it', () => {
    const claims = [
      claim(text, '40 million'),
      claim(text, 'mayor', {
        outcome: 'verified',
        settledText: body('The mayor spent 40 million.'),
      }),
    ]
    expect(coverageOf(text, claims, [mark(spent)], text).states[1]).toBe('claimed')
  })

  it('is settled once every claim in it is', () => {
    const settled = {
      outcome: 'verified',
      settledText: body('The mayor spent 40 million.'),
    } as const
    const claims = [claim(text, '40 million', settled), claim(text, 'mayor', settled)]
    expect(coverageOf(text, claims, [], null).states).toEqual(['open', 'settled', 'open'])
  })

  it('whose text changed since is open, and settled again when the edit is undone', () => {
    const settled = claim(text, '40 million', {
      outcome: 'verified',
      settledText: body('The mayor spent 40 million.'),
    })
    const edited = body('Rain fell.', 'The mayor never spent 40 million.', 'So it goes.')
    const there = { ...settled, anchor: claim(edited, '40 million').anchor }
    expect(coverageOf(edited, [there], [], null).states[1]).toBe('open')
    expect(coverageOf(text, [settled], [], null).states[1]).toBe('settled')
  })

  it('marked as needing no check is that alone, and not its twin', () => {
    const twins = body('Yes.', 'No.', 'Yes.')
    expect(coverageOf(twins, [], [mark(twins[0])], null).states).toEqual([
      'no-check-needed',
      'open',
      'open',
    ])
    expect(coverageOf(twins, [], [mark(twins[0], 2)], null).states[2]).toBe('no-check-needed')
  })

  it('stays settled by the last approval while it is the same, and so does nothing else', () => {
    fc.assert(
      fc.property(passages, passages, (approved, now) => {
        const { states, settled, total } = coverageOf(now, [], [], approved)
        const left = approved.map((passage) => JSON.stringify(passage))
        const known = occurrencesOf(now)
        now.forEach((passage, index) => {
          const times = left.filter((name) => name === JSON.stringify(passage)).length
          expect(states[index]).toBe((known[index] ?? 1) <= times ? 'settled' : 'open')
        })
        expect(total).toBe(now.length)
        expect(settled).toBe(states.filter((state) => state !== 'open').length)
      }),
    )
  })
})

describe('a claim', () => {
  const here = body('The mayor spent 40 million.')
  it.each([
    ['verified', true],
    ['opinion', true],
    ['verified-with-change', false],
    ['disputed', false],
    ['unverifiable', false],
    ['cut', false],
    ['unchecked', false],
    ['checking', false],
  ] as const)('settled as %s is done with: %s', (outcome, done) => {
    const state = stateOfClaim(claim(text, '40 million', { outcome, settledText: here }), here)
    expect(state === 'settled').toBe(done)
  })

  it.each(['disputed', 'unverifiable'] as const)('%s takes an editor’s ruling', (outcome) => {
    const given = { outcome, settledText: here, ruled: true }
    expect(stateOfClaim(claim(text, '40 million', given), here)).toBe('settled')
  })

  it('to be changed is settled once the text shows the wording asked for, and only then', () => {
    const change = claim(text, '40 million', {
      outcome: 'verified-with-change',
      change: '14 million',
      settledText: here,
    })
    expect(coverageOf(text, [change], [], null).states[1]).toBe('claimed')
    const other = body('Rain fell.', 'The mayor spent 15 million.', 'So it goes.')
    const unplaced = { ...change, anchorState: 'needs-review' } as const
    expect(coverageOf(other, [unplaced], [], null)).toMatchObject({
      states: ['open', 'open', 'open'],
      claims: [{ state: 'unplaced' }],
    })
    const right = body('Rain fell.', 'The mayor spent 14 million.', 'So it goes.')
    expect(coverageOf(right, [unplaced], [], null)).toMatchObject({
      states: ['open', 'settled', 'open'],
      claims: [{ state: 'settled', passages: [1] }],
    })
  })

  it('to be changed is not settled by a text that says something else as well', () => {
    const change = claim(text, '40 million', {
      outcome: 'verified-with-change',
      change: '14 million',
      settledText: here,
    })
    for (const words of [
      'The mayor never spent 14 million.',
      'The mayor spent 14 million twice.',
      'The mayoress spent 14 million.',
    ]) {
      const edited = body('Rain fell.', words, 'So it goes.')
      expect(coverageOf(edited, [change], [], null)).toMatchObject({
        states: ['open', 'open', 'open'],
        claims: [{ state: 'stale' }],
      })
    }
    const linked = body('The mayor spent 14 million.').map((passage) => ({
      ...passage,
      marks: [{ start: 0, end: 3, value: 'link:elsewhere' }],
    }))
    expect(stateOfClaim(change, linked)).toBe('stale')
  })

  it('found true on a wording that was taken back says nothing against what was approved', () => {
    const again = claim(text, 'mayor', {
      outcome: 'verified',
      settledText: body('The mayor left.'),
    })
    expect(coverageOf(text, [again], [], text)).toMatchObject({
      states: ['settled', 'settled', 'settled'],
    })
    expect(coverageOf(text, [{ ...again, outcome: 'disputed' }], [], text).states[1]).toBe('open')
    expect(coverageOf(text, [again], [], null).states[1]).toBe('open')
  })

  it('to be cut is settled once its words are gone', () => {
    const cut = claim(text, '40 million', { outcome: 'cut', settledText: here })
    expect(coverageOf(text, [cut], [], null).claims[0]?.state).toBe('waiting')
    const shorter = body('Rain fell.', 'So it goes.')
    const gone = { ...cut, anchorState: 'orphaned' } as const
    expect(coverageOf(shorter, [gone], [], null).claims[0]?.state).toBe('settled')
  })

  it('is settled on no other wording, whatever its outcome', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settlements), fc.boolean(), (outcome, ruled) => {
        const given = { outcome, ruled, settledText: here }
        const elsewhere = body('The mayor never spent 40 million.')
        expect(stateOfClaim(claim(text, '40 million', given), elsewhere)).not.toBe('settled')
      }),
    )
  })
})
