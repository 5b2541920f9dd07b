import fc from 'fast-check'
import {
  byUrgency,
  follows,
  isAskedOf,
  isOverdue,
  queueTasks,
  tasksOf,
  type Standing,
} from '../../../plugins/fact-check/src/domain/queue.ts'
import type { RoundState } from '../../../plugins/fact-check/src/domain/types.ts'

const states: RoundState[] = [
  'requested',
  'in-progress',
  'submitted',
  'approved',
  'changes-requested',
  'withdrawn',
]
const rounds = fc.record({
  state: fc.constantFrom(...states),
  depth: fc.constantFrom('full', 'partial', 'spot'),
  afterPublication: fc.boolean(),
  unruled: fc.nat(3),
})
const standings: fc.Arbitrary<Standing> = fc.record({
  may: fc.record({
    check: fc.boolean(),
    approve: fc.boolean(),
    rule: fc.boolean(),
    publish: fc.boolean(),
  }),
  isChecker: fc.boolean(),
  isUnassigned: fc.boolean(),
  isRequester: fc.boolean(),
  isAuthor: fc.boolean(),
  isOverdue: fc.boolean(),
  isDependent: fc.boolean(),
})
const due = fc.record({
  deadline: fc.option(
    fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map(String),
    { nil: null },
  ),
  requestedAt: fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((at) => at.toISOString()),
})

describe('the queue’s rules', () => {
  it('ask something of every round that is open or sent back, and nothing of one that is done', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const done = round.state === 'approved' || round.state === 'withdrawn'
        expect(tasksOf(round).length > 0).toBe(!done)
        expect(tasksOf(round).includes('rule')).toBe(
          round.unruled > 0 && !done && round.state !== 'changes-requested',
        )
      }),
    )
  })

  it('never ask anybody for what their role or their independence forbids', () => {
    fc.assert(
      fc.property(fc.constantFrom(...queueTasks), standings, (task, standing) => {
        if (!isAskedOf(task, standing)) return
        if (task === 'decide') expect(standing.may.approve && !standing.isDependent).toBe(true)
        if (task === 'rule') expect(standing.may.rule).toBe(true)
        if (task === 'check' || task === 'recheck') expect(standing.may.check).toBe(true)
        if (task === 'answer-changes') expect(standing.isAuthor || standing.isRequester).toBe(true)
      }),
    )
  })

  it('keep who may approve free from rounds nobody has', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const free = { ...standing, isChecker: false }
        expect(isAskedOf('check', { ...free, may: { ...free.may, approve: true } })).toBe(false)
        expect(follows({ ...free, may: { ...free.may, approve: true } })).toBe(false)
      }),
    )
  })

  it('order by deadline, then by age, the same whichever way they are compared', () => {
    fc.assert(
      fc.property(fc.array(due, { maxLength: 20 }), (all) => {
        const sorted = [...all].sort(byUrgency)
        sorted.slice(1).forEach((later, index) => {
          const earlier = sorted[index]!
          if (earlier.deadline === null) expect(later.deadline).toBeNull()
          else if (later.deadline !== null)
            expect(Date.parse(earlier.deadline)).toBeLessThanOrEqual(Date.parse(later.deadline))
        })
      }),
    )
  })

  it('call late what is past, and nothing that has no deadline', () => {
    expect(isOverdue({ deadline: '2026-01-01T00:00:00Z' }, '2026-01-01T00:00:01Z')).toBe(true)
    expect(isOverdue({ deadline: '2026-01-01T00:00:01Z' }, '2026-01-01T00:00:00Z')).toBe(false)
    expect(isOverdue({ deadline: null }, '2026-01-01T00:00:00Z')).toBe(false)
  })
})
