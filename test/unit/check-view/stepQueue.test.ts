import fc from 'fast-check'
import type { CheckState } from '../../../plugins/fact-check/src/components/state/CheckState.ts'
import { newClaimId, type Claim } from '../../../plugins/fact-check/src/components/state/Step.ts'
import {
  createStepQueue,
  type Reply,
} from '../../../plugins/fact-check/src/components/state/stepQueue.ts'

type Sent = { command: string; args: Record<string, unknown> }
type Given = { replies?: (sent: Sent, number: number) => Reply; state?: () => CheckState | null }

const done = (claimId: string | null = null): Reply => ({
  is: 'done',
  claimId,
  revision: 7,
  status: null,
})
const moved: Reply = { is: 'refused', code: 'STALE_STATE', message: 'Since then: …', moved: true }
const claim = (given: Partial<Claim> = {}): Claim =>
  ({
    id: 'c',
    outcome: 'unchecked',
    checker: null,
    ruledBy: null,
    markedBy: null,
    evidence: [],
    exact: '40',
    ...given,
  }) as unknown as Claim
const stateWith = (...claims: Claim[]): CheckState =>
  ({
    round: { revision: 9 },
    passages: [{ claims }],
    unplaced: [],
    comments: [],
  }) as unknown as CheckState

/** A queue on a line that answers as told, with a clock that is moved by hand. */
const open = (
  { replies = () => done(), state = () => stateWith() }: Given = {},
  kept: { value: string | null } = { value: null },
) => {
  const sent: Sent[] = []
  let timers: (() => void)[] = []
  const queue = createStepQueue({
    me: 'cem',
    send: (command, args) => {
      sent.push({ command, args })
      return Promise.resolve(replies({ command, args }, sent.length))
    },
    reload: () => Promise.resolve(state()),
    store: {
      read: () => kept.value,
      write: (value) => {
        kept.value = value
      },
    },
    later: (act) => void timers.push(act),
  })
  const settle = async () => {
    for (let turn = 0; turn < 200; turn++) await Promise.resolve()
  }
  return {
    queue,
    sent,
    kept,
    settle,
    waitingTimers: () => timers.length,
    tick: async () => {
      const due = timers
      timers = []
      due.forEach((act) => act())
      await settle()
    },
  }
}
const step = (id: string, args: Record<string, unknown> = { passages: [id] }) =>
  ({ id, command: 'markNoCheckNeeded', args, seen: null }) as const
const settlement = (id: string, args: object = {}) =>
  ({
    id,
    command: 'settleClaim',
    args: { claimId: 'c', outcome: 'verified', ...args },
    seen: 'unchecked  ',
  }) as const

it('sends steps in order, one at a time, and forgets them once the screen knows', async () => {
  const { kept, queue, sent, settle } = open()
  for (const id of ['a', 'b', 'c']) queue.add(step(id))
  expect(queue.get().steps).toHaveLength(3)
  await settle()
  expect(sent.map(({ args }) => args.passages)).toEqual([['a'], ['b'], ['c']])
  expect(queue.get()).toEqual({ steps: [], trouble: null, lost: null })
  expect(kept.value).toBeNull()
})

it('loses no step and keeps their order, however the line drops, and through a page loaded again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('add', 'tick', 'reload'), { maxLength: 40 }),
      fc.infiniteStream(fc.boolean()),
      async (acts, line) => {
        const kept = { value: null as string | null }
        const arrived: string[] = []
        const replies = ({ args }: Sent): Reply => {
          if (!line.next().value) return { is: 'unreachable' }
          arrived.push((args.passages as string[])[0] ?? '')
          return done()
        }
        let desk = open({ replies }, kept)
        let count = 0
        for (const act of acts) {
          if (act === 'add') desk.queue.add(step(String(++count)))
          if (act === 'tick') await desk.tick()
          if (act === 'reload') {
            await desk.settle()
            desk = open({ replies }, kept)
            desk.queue.retry()
          }
        }
        await desk.settle()
        for (let turn = 0; turn < 200 && desk.queue.get().steps.length > 0; turn++)
          await desk.tick()
        expect(arrived).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)))
      },
    ),
    { numRuns: 60 },
  )
})

it('says why steps wait, and waits longer each time', async () => {
  const answers: Reply[] = [{ is: 'unreachable' }, { is: 'signed-out' }, done()]
  const desk = open({ replies: () => answers.shift() ?? done() })
  desk.queue.add(step('a'))
  await desk.settle()
  expect(desk.queue.get().trouble).toBe('unreachable')
  await desk.tick()
  expect(desk.queue.get().trouble).toBe('signed-out')
  await desk.tick()
  expect(desk.queue.get()).toMatchObject({ steps: [], trouble: null })
})

it('names a claim that is only being marked by the id it is given', async () => {
  const desk = open({ replies: ({ command }) => done(command === 'markClaim' ? 'real' : null) })
  desk.queue.add({ id: 'm', command: 'markClaim', args: { exact: '40' }, seen: null })
  desk.queue.add(settlement('s', { claimId: newClaimId('m') }))
  await desk.settle()
  expect(desk.sent[1]?.args.claimId).toBe('real')
  expect(desk.queue.idOf(newClaimId('m'))).toBe('real')
})

it('drops what was done to a claim that could not be marked, and says what was refused', async () => {
  const refused: Reply = {
    is: 'refused',
    code: 'NOT_FOUND_IN_TEXT',
    message: 'Not there.',
    moved: false,
  }
  const desk = open({ replies: ({ command }) => (command === 'markClaim' ? refused : done()) })
  desk.queue.add({ id: 'm', command: 'markClaim', args: { exact: '40' }, seen: null })
  desk.queue.add(settlement('s', { claimId: newClaimId('m') }))
  desk.queue.add(step('after'))
  await desk.settle()
  expect(desk.sent.map(({ command }) => command)).toEqual(['markClaim', 'markNoCheckNeeded'])
  expect(desk.queue.get()).toMatchObject({
    steps: [],
    lost: { code: 'NOT_FOUND_IN_TEXT', message: 'Not there.' },
  })
})

describe('when something happened since', () => {
  it('elsewhere, it is sent again on what is there now', async () => {
    const desk = open({
      replies: (_, number) => (number === 1 ? moved : done()),
      state: () => stateWith(claim()),
    })
    desk.queue.saw(8)
    desk.queue.add(settlement('s'))
    await desk.settle()
    expect(desk.sent.map(({ args }) => args.revision)).toEqual([8, 9])
    expect(desk.queue.get()).toMatchObject({ steps: [], lost: null })
  })

  it('to its claim, it is not written over, and what is there is shown', async () => {
    const theirs = claim({ outcome: 'disputed', checker: { id: 'rex', name: 'rex' } })
    const desk = open({ replies: () => moved, state: () => stateWith(theirs) })
    desk.queue.saw(8)
    desk.queue.add(settlement('s'))
    await desk.settle()
    expect(desk.sent).toHaveLength(1)
    expect(desk.queue.get()).toMatchObject({ steps: [], lost: { code: 'overtaken' } })
  })

  it('because its own answer was lost, it is done', async () => {
    const mine = claim({ outcome: 'verified', checker: { id: 'cem', name: 'cem' } })
    const desk = open({
      replies: (_, number) => (number === 1 ? { is: 'unreachable' } : moved),
      state: () => stateWith(mine),
    })
    desk.queue.saw(8)
    desk.queue.add(settlement('s'))
    await desk.settle()
    await desk.tick()
    expect(desk.queue.get()).toMatchObject({ steps: [], lost: null })
    expect(desk.sent).toHaveLength(2)
  })

  it.each([
    ['linkClaim', 'old'],
    ['unlinkClaim', null],
  ] as const)('because the answer to its %s was lost, it is done', async (command, sameAs) => {
    const desk = open({
      replies: (_, number) => (number === 1 ? { is: 'unreachable' } : moved),
      state: () => stateWith(claim({ sameAs })),
    })
    desk.queue.saw(8)
    desk.queue.add({ id: 'l', command, args: { claimId: 'c' }, seen: null })
    await desk.settle()
    await desk.tick()
    expect(desk.queue.get()).toMatchObject({ steps: [], lost: null })
    expect(desk.sent).toHaveLength(2)
  })

  it('nothing is taken back twice: after a lost answer nobody can say whether it was', async () => {
    const desk = open({ replies: (_, number) => (number === 1 ? { is: 'unreachable' } : moved) })
    desk.queue.saw(8)
    desk.queue.add({ id: 'u', command: 'undoStep', args: {}, seen: null })
    await desk.settle()
    await desk.tick()
    expect(desk.sent).toHaveLength(2)
    expect(desk.sent[1]?.args.revision).toBe(8)
    expect(desk.queue.get()).toMatchObject({ steps: [], lost: { code: 'unsure' } })
  })
})

it('takes back a step the server knows nothing of, and no other', async () => {
  const desk = open({ replies: () => ({ is: 'unreachable' }) })
  desk.queue.add(step('a'))
  desk.queue.add(step('b'))
  await desk.settle()
  expect(desk.queue.takeBack()).toBe(true)
  expect(desk.queue.get().steps.map(({ id }) => id)).toEqual(['a'])
  // It was sent once: the server may have it.
  expect(desk.queue.takeBack()).toBe(false)
})

it('keeps showing what is saved until the newest state knows of it', async () => {
  let answer: CheckState | null = null
  const desk = open({ state: () => answer })
  desk.queue.add(step('a'))
  await desk.settle()
  expect(desk.queue.get().steps).toMatchObject([{ id: 'a', status: 'sent' }])
  expect(desk.kept.value).toBeNull()
  answer = stateWith()
  await desk.tick()
  expect(desk.queue.get().steps).toEqual([])
})
