import { applySteps } from '../../../plugins/fact-check/src/components/state/applySteps.ts'
import type {
  CheckState,
  Passage,
} from '../../../plugins/fact-check/src/components/state/CheckState.ts'
import { nextOpen } from '../../../plugins/fact-check/src/components/state/nextOpen.ts'
import { quoteOf } from '../../../plugins/fact-check/src/components/state/quoteOf.ts'
import { shareState } from '../../../plugins/fact-check/src/components/state/shareState.ts'
import type { Claim, Step } from '../../../plugins/fact-check/src/components/state/Step.ts'
import { passageInHash } from '../../../plugins/fact-check/src/components/state/useFocus.ts'
import { stepWord } from '../../../plugins/fact-check/src/components/state/wordSelection.ts'

const claim = (id: string, given: Partial<Claim> = {}): Claim =>
  ({
    id,
    exact: id,
    outcome: 'unchecked',
    state: 'open',
    evidence: [],
    checker: null,
    ruledBy: null,
    ...given,
  }) as unknown as Claim
const passage = (key: string, given: Partial<Passage> = {}): Passage =>
  ({
    key,
    field: 'body',
    text: key,
    shown: key,
    state: 'open',
    claims: [],
    mark: null,
    sources: [],
    ...given,
  }) as unknown as Passage
const check = (...passages: Passage[]): CheckState =>
  ({
    passages,
    comments: [],
    changes: [],
    unplaced: [],
    coverage: { total: passages.length, settled: 0 },
  }) as unknown as CheckState
const step = (command: Step['command'], args: Step['args']): Step => ({
  id: command,
  command,
  args,
  seen: null,
  status: 'waiting',
  tries: 0,
})
const known = {
  me: { id: 'cem', name: 'Cem' },
  at: '2026-01-01T00:00:00.000Z',
  idOf: (id: string) => id,
}

describe('what is done here shows before it is saved', () => {
  it('an outcome settles its passage, or leaves it to an editor', () => {
    const saved = check(passage('a', { state: 'claimed', claims: [claim('1')] }), passage('b'))
    const verified = applySteps(
      saved,
      [step('settleClaim', { claimId: '1', outcome: 'verified' })],
      known,
    )
    expect(verified.passages[0]).toMatchObject({
      state: 'settled',
      claims: [{ outcome: 'verified', checker: { name: 'Cem' } }],
    })
    expect(verified.coverage).toEqual({ total: 2, settled: 1 })
    const disputed = applySteps(
      saved,
      [step('disputeClaim', { claimId: '1', reason: 'No.' })],
      known,
    )
    expect(disputed.passages[0]).toMatchObject({
      state: 'claimed',
      claims: [{ state: 'unruled', note: 'No.' }],
    })
    // What no step touched is the same object, and is not drawn again.
    expect(verified.passages[1]).toBe(saved.passages[1])
  })

  it('a claim marked here can be settled here at once', () => {
    const steps = [
      step('markClaim', { exact: '40', kind: 'number', passageKey: 'a' }),
      step('settleClaim', { claimId: 'new:markClaim', outcome: 'opinion' }),
    ]
    const { passages } = applySteps(check(passage('a')), steps, known)
    expect(passages[0]).toMatchObject({
      state: 'settled',
      claims: [{ exact: '40', outcome: 'opinion' }],
    })
  })

  it('what was checked before is taken over, linked, and let go again', () => {
    const saved = check(passage('a', { state: 'claimed', claims: [claim('1'), claim('2')] }))
    const take = { claimId: '1', outcome: 'verified', sameAs: 'old', bestBefore: '2099-05-01' }
    const steps = [
      step('settleClaim', take),
      step('linkClaim', { claimId: '2', sameAs: 'old' }),
      step('unlinkClaim', { claimId: '1' }),
    ]
    const linked = applySteps(saved, steps.slice(0, 2), known)
    expect(linked.passages[0]?.claims).toMatchObject([
      { sameAs: 'old', outcome: 'verified', bestBefore: '2099-05-01' },
      { sameAs: 'old', outcome: 'unchecked' },
    ])
    const parted = applySteps(saved, steps, known)
    expect(parted.passages[0]?.claims).toMatchObject([{ sameAs: null, outcome: 'verified' }, {}])
  })

  it('a mark, a comment, evidence and an acknowledgement', () => {
    const saved = {
      ...check(passage('a'), passage('b', { state: 'claimed', claims: [claim('1')] })),
      changes: [{ kind: 'removed', passageKey: 'gone', seen: false }],
    } as unknown as CheckState
    const steps = [
      step('markNoCheckNeeded', { passages: ['a', 'b'] }),
      step('commentOnPassage', { passageKey: 'a', text: 'Hm.' }),
      step('addEvidence', { claimId: '1', evidence: { source: 'Budget', supports: false } }),
      step('acknowledgeChanges', { passageKeys: ['gone'] }),
    ]
    const now = applySteps(saved, steps, known)
    expect(now.passages.map(({ state }) => state)).toEqual(['no-check-needed', 'claimed'])
    expect(now.comments).toMatchObject([{ text: 'Hm.', passageKey: 'a' }])
    expect(now.passages[1]?.claims[0]?.evidence).toMatchObject([
      { source: 'Budget', supports: false },
    ])
    expect(now.changes).toMatchObject([{ seen: true }])
    // The answer that already knows of them does not show them twice.
    const again = applySteps(now, steps, known)
    expect(again.comments).toHaveLength(1)
    expect(again.passages[1]?.claims[0]?.evidence).toHaveLength(1)
  })
})

it('keeps the passages of a newer answer that did not change', () => {
  const before = check(passage('a'), passage('b'))
  const now = shareState(before, check(passage('a'), passage('b', { state: 'settled' })))
  expect(now.passages[0]).toBe(before.passages[0])
  expect(now.passages[1]).toMatchObject({ state: 'settled' })
})

describe('the next open passage', () => {
  const unruled = passage('d', { state: 'claimed', claims: [claim('1', { state: 'unruled' })] })
  const passages = [passage('a'), passage('b', { state: 'settled' }), passage('c'), unruled]

  it('is the next one with something to do, round the end', () => {
    expect(nextOpen(passages, 'a', 1, false)).toBe('c')
    expect(nextOpen(passages, 'c', 1, false)).toBe('a')
    expect(nextOpen(passages, 'a', -1, false)).toBe('c')
    expect(nextOpen(passages, null, 1, false)).toBe('a')
    expect(nextOpen(passages, null, -1, false)).toBe('c')
    expect(nextOpen([], null, 1, false)).toBeNull()
  })

  it('is one that waits for a ruling for whoever may rule', () => {
    expect(nextOpen(passages, 'c', 1, true)).toBe('d')
  })
})

describe('words selected from the keyboard', () => {
  const text = '“It rose by 40 per cent,” she said.'
  const words = (by: (-1 | 1)[], extend: boolean[] = []) => {
    const selected = by.reduce<ReturnType<typeof stepWord>>(
      (now, step, index) => stepWord(text, now, step, extend[index] ?? false),
      null,
    )
    return selected && text.slice(selected.start, selected.end)
  }
  it('go word by word, and grow with shift', () => {
    expect(words([1])).toBe('It')
    expect(words([1, 1, 1, 1])).toBe('40')
    expect(words([1, 1, 1, 1, 1, 1], [false, false, false, false, true, true])).toBe('40 per cent')
    expect(words([1, 1, 1, 1, 1, 1, -1], [false, false, false, false, true, true, true])).toBe(
      '40 per',
    )
    expect(words([-1])).toBe('said')
    expect(words([1, -1])).toBe('It')
  })

  it('are quoted with what stands around them, in the passage before as well', () => {
    const passages = [
      passage('a', { shown: 'He paid.' }),
      passage('b', { shown: 'She paid 40 too.' }),
    ]
    expect(quoteOf(passages, 'b', { start: 9, end: 12 })).toEqual({
      field: 'body',
      exact: '40',
      prefix: 'He paid. She paid ',
      suffix: ' too.',
    })
    expect(quoteOf(passages, 'b', null)?.exact).toBe('She paid 40 too.')
  })
})

it('an address names a passage in the old way and the new', () => {
  expect(passageInHash('#passage=abc-1')).toBe('abc-1')
  expect(passageInHash('#passage-abc-1')).toBe('abc-1')
  expect(passageInHash('#check')).toBeNull()
})
