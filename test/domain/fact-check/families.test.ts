import fc from 'fast-check'
import {
  joinFamily,
  leaveFamily,
  rootOf,
  type Member,
} from '../../../plugins/fact-check/src/domain/families.ts'
import { affectedBy } from '../../../plugins/fact-check/src/domain/impact.ts'
import { outcomes } from '../../../plugins/fact-check/src/domain/claims.ts'

type Step = { join: [number, number] } | { leave: number }

const many = 6
const index = fc.nat({ max: many - 1 })
const steps = fc.array(
  fc.oneof(
    fc.record({ join: fc.tuple(index, index) }),
    fc.record({ leave: index }),
  ) as fc.Arbitrary<Step>,
  { maxLength: 40 },
)

const follow = (all: Step[], check: (before: Member[], step: Step, after: Member[]) => void) => {
  let claims: Member[] = Array.from({ length: many }, (_, at) => ({ id: `c${at}`, sameAs: null }))
  const at = (given: number) => claims[given] as Member
  const repeating = ({ id }: Member) => claims.filter(({ sameAs }) => sameAs === id)
  for (const step of all) {
    const moved =
      'join' in step
        ? joinFamily(at(step.join[0]), at(step.join[1]), repeating(at(step.join[0])))
        : leaveFamily(at(step.leave), repeating(at(step.leave)))
    const before = claims
    claims = claims.map((claim) => moved?.find(({ id }) => id === claim.id) ?? claim)
    check(before, step, claims)
  }
}
const familiesOf = (claims: Member[]) =>
  claims.map((claim) =>
    claims.filter((other) => rootOf(other) === rootOf(claim)).map(({ id }) => id),
  )

describe('families of claims', () => {
  it('never hold a cycle, a claim that repeats itself, or a chain of two steps', () => {
    fc.assert(
      fc.property(steps, (all) =>
        follow(all, (_, __, claims) => {
          for (const { id, sameAs } of claims) {
            expect(sameAs).not.toBe(id)
            if (sameAs !== null)
              expect(claims.find((claim) => claim.id === sameAs)?.sameAs).toBeNull()
          }
        }),
      ),
      { numRuns: 500 },
    )
  })

  it('grow by joining and lose only whoever leaves', () => {
    fc.assert(
      fc.property(steps, (all) =>
        follow(all, (before, step, after) => {
          const [was, is] = [familiesOf(before), familiesOf(after)]
          if ('join' in step) {
            const [one, other] = step.join
            expect(is[one]).toEqual(is[other])
            // Whoever repeated it goes along; a member that joins others leaves its old family alone.
            const leader = before[one]?.sameAs === null
            for (const id of leader ? (was[one] ?? []) : []) expect(is[one]).toContain(id)
          } else {
            expect(is[step.leave]).toEqual([`c${step.leave}`])
            for (const [at, family] of was.entries())
              if (at !== step.leave)
                expect(is[at]).toEqual(family.filter((id) => id !== `c${step.leave}`))
          }
        }),
      ),
      { numRuns: 500 },
    )
  })
})

describe('the impact of an outcome', () => {
  const claim = fc.record({
    id: fc.stringMatching(/^[a-f]$/),
    outcome: fc.constantFrom(...outcomes),
  })

  it('never meets the claim itself, what nobody settled, or who found the same', () => {
    fc.assert(
      fc.property(
        fc.array(claim),
        fc.constantFrom(...outcomes),
        fc.constantFrom(...outcomes),
        (family, was, is) => {
          for (const { id, outcome } of affectedBy({ claim: 'a', was, is }, family)) {
            expect(id).not.toBe('a')
            expect(['unchecked', 'checking', is]).not.toContain(outcome)
          }
        },
      ),
    )
  })

  it('comes to rest: two desks that settle as each other did ask nobody again', () => {
    const [a, b] = [
      { id: 'a', outcome: 'disputed' },
      { id: 'b', outcome: 'verified' },
    ] as const
    expect(affectedBy({ claim: 'a', was: 'verified', is: 'disputed' }, [a, b])).toEqual([b])
    const follows = { ...b, outcome: 'disputed' } as const
    expect(affectedBy({ claim: 'b', was: 'verified', is: 'disputed' }, [a, follows])).toEqual([])
    // A first answer asks nobody, unless it is that the claim may not hold.
    expect(affectedBy({ claim: 'a', was: 'unchecked', is: 'opinion' }, [b])).toEqual([])
    expect(affectedBy({ claim: 'a', was: 'unchecked', is: 'disputed' }, [b])).toEqual([b])
  })
})
