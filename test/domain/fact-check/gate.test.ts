import fc from 'fast-check'
import { settlements } from '../../../plugins/fact-check/src/domain/claims.ts'
import { carriedBy } from '../../../plugins/fact-check/src/domain/coverage.ts'
import { identity } from '../../../plugins/fact-check/src/domain/identity.ts'
import type { ApprovedPassage, Mark } from '../../../plugins/fact-check/src/domain/types.ts'
import { passages } from './arbitraries.ts'
import { modelDesk, type Attempt } from './modelDesk.ts'

const texts = fc.array(
  fc.record({
    field: fc.constantFrom<string>('headline', 'body'),
    text: fc.constantFrom<string>('A.', 'B.', 'C.', 'D.', 'E'),
    marks: fc.constant<Mark[]>([]),
  }),
  { minLength: 1, maxLength: 4 },
)

type Does = Attempt extends infer One
  ? One extends { by: string }
    ? Omit<One, 'by'>
    : never
  : never

/** What somebody may try, the steps that lead on more often than chance alone would. */
const step: fc.Arbitrary<Does> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('edit' as const), text: texts }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('mark' as const, 'claim' as const, 'rule' as const),
      at: fc.nat(5),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('settle' as const),
      at: fc.nat(3),
      outcome: fc.constantFrom(...settlements),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'request' as const,
        'request' as const,
        'markAll' as const,
        'markAll' as const,
        'settleAll' as const,
        'acknowledge' as const,
        'submit' as const,
        'submit' as const,
        'approve' as const,
        'approve' as const,
        'request-changes' as const,
        'withdraw' as const,
      ),
    }),
  },
)

const attempts = (...people: string[]): fc.Arbitrary<Attempt[]> =>
  fc.array(
    fc.tuple(fc.constantFrom(...people), step).map(([by, does]) => ({ ...does, by }) as Attempt),
    { maxLength: 60, size: 'max' },
  )

/** A desk whose first text is approved, some of it by its claims and the rest as needing no check. */
const approvedDesk = (text: ApprovedPassage[], claims: number[]) => {
  const desk = modelDesk('writer', text)
  desk.tries({ by: 'writer', does: 'request' })
  for (const at of claims) desk.tries({ by: 'checker', does: 'claim', at })
  desk.tries({ by: 'checker', does: 'settleAll' })
  desk.tries({ by: 'checker', does: 'markAll' })
  desk.tries({ by: 'checker', does: 'submit' })
  desk.tries({ by: 'reviewer', does: 'approve' })
  return desk
}

describe('whatever people do in whatever order', () => {
  it('nobody alone leads a text to its approval', () => {
    fc.assert(
      fc.property(texts, attempts('writer'), (text, tried) => {
        const desk = modelDesk('writer', text)
        for (const attempt of tried) {
          desk.tries(attempt)
          expect(desk.status()).not.toBe('approved')
          expect(desk.gate()).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('nobody alone does for an article somebody else left to them', () => {
    fc.assert(
      fc.property(texts, attempts('chief'), (text, tried) => {
        const desk = modelDesk('writer', text)
        desk.tries({ by: 'writer', does: 'request' })
        for (const attempt of tried) {
          desk.tries(attempt)
          expect(desk.gate()).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('what may go live is settled to the last passage, and was approved by none of those who settled it', () => {
    let opened = 0
    fc.assert(
      fc.property(texts, attempts('ada', 'ben', 'cem'), (text, tried) => {
        const desk = modelDesk('ada', text)
        for (const attempt of tried) {
          const before = desk.approval()
          desk.tries(attempt)
          expect(desk.gate()).toBe(
            desk.status() === 'approved' && desk.approval()?.reviewer !== 'ada',
          )
          if (!desk.gate()) continue
          opened++
          // What was settled in a round that was taken back came after the approval that counts again.
          if (attempt.does === 'approve' && desk.approval() !== before) {
            const { requestedBy, reviewer } = desk.approval() ?? {}
            expect([requestedBy, ...desk.settlers(), 'ada']).not.toContain(reviewer)
          }
          const { states, claims } = desk.check().coverage
          expect(states).not.toContain('open')
          expect(states).not.toContain('claimed')
          expect(desk.unsettled()).toEqual({ allowed: true })
          expect(claims.filter(({ claim }) => claim.outcome === 'unchecked')).toEqual(
            claims.filter(({ claim, state }) => claim.outcome === 'unchecked' && state === 'gone'),
          )
        }
      }),
      { numRuns: 2000 },
    )
    expect(opened).toBeGreaterThan(100)
  })
})

describe('after an approval', () => {
  it('an edit opens the passages it touched and no others, and undoing it restores the approval', () => {
    fc.assert(
      fc.property(
        passages,
        passages,
        fc.array(fc.nat(7), { maxLength: 3 }),
        (text, edited, claims) => {
          fc.pre(text.length > 0 && edited.length > 0)
          const desk = approvedDesk(text, claims)
          expect(desk.status()).toBe('approved')
          expect(desk.gate()).toBe(true)
          desk.tries({ by: 'writer', does: 'edit', text: edited })
          const carried = carriedBy(edited, text)
          const { states, claims: placed } = desk.check().coverage
          // A claim that went with its words to another of the same text settles that one.
          const settled = placed.flatMap((claim) =>
            claim.state === 'settled' ? claim.passages : [],
          )
          states.forEach((state, index) =>
            expect(state === 'open').toBe(!carried[index] && !settled.includes(index)),
          )
          desk.tries({ by: 'writer', does: 'edit', text })
          expect(desk.status()).toBe('approved')
          expect(desk.gate()).toBe(true)
          // A claim that went to another passage of the same words may have to be placed again by a person.
          const twins = [text, edited].some((all) => new Set(all.map(identity)).size < all.length)
          if (!twins || claims.length === 0) expect(desk.unsettled()).toEqual({ allowed: true })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('a new round asks for work on what changed alone', () => {
    fc.assert(
      fc.property(passages, fc.nat(7), fc.nat(7), (text, at, claim) => {
        fc.pre(text.length > 0)
        // A claim on one of several that are the same has to be placed again: which of them is gone?
        fc.pre(new Set(text.map(identity)).size === text.length)
        const touched = at % text.length
        const desk = approvedDesk(text, [claim])
        const next = text.map((passage, index) =>
          index === touched ? { ...passage, text: 'New.' } : passage,
        )
        desk.tries({ by: 'writer', does: 'edit', text: next })
        desk.tries({ by: 'writer', does: 'request' })
        expect(desk.check().coverage.states.filter((state) => state === 'open')).toHaveLength(1)
        desk.tries({ by: 'checker', does: 'markAll' })
        desk.tries({ by: 'checker', does: 'acknowledge' })
        desk.tries({ by: 'checker', does: 'submit' })
        // The checker of what is new may not approve it; the one of what stayed may.
        desk.tries({ by: 'checker', does: 'approve' })
        expect(desk.status()).toBe('in-check')
        desk.tries({ by: 'reviewer', does: 'approve' })
        expect(desk.status()).toBe('approved')
      }),
    )
  })
})
