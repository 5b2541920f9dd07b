import fc from 'fast-check'
import { editorsAfter, type PassageEditor } from '../../../plugins/fact-check/src/domain/editors.ts'
import { decide, type GateFacts } from '../../../plugins/fact-check/src/domain/gate.ts'
import {
  mayApprove,
  type IndependenceFacts,
} from '../../../plugins/fact-check/src/domain/independence.ts'
import { servedStatusOf, statusOf } from '../../../plugins/fact-check/src/domain/status.ts'
import { isOpen, nextState } from '../../../plugins/fact-check/src/domain/transitions.ts'
import type { ApprovedPassage, Round } from '../../../plugins/fact-check/src/domain/types.ts'
import { english } from '../../../plugins/fact-check/src/words/voiceOf.ts'
import { passages } from './arbitraries.ts'

const approved = (text: ApprovedPassage[], number = 1): Round => ({
  number,
  state: 'approved',
  approved: text,
})
const same = (a: ApprovedPassage[], b: ApprovedPassage[]) => JSON.stringify(a) === JSON.stringify(b)

const facts = (given: Partial<GateFacts>): GateFacts => ({
  passages: [],
  live: null,
  rounds: [],
  approver: null,
  authors: [],
  signOffs: [],
  embargo: null,
  at: '2030-01-01T12:00:00.000Z',
  ...given,
})

describe('an approval binds to the text', () => {
  it('an edit makes it stale, and undoing the edit approved again', () => {
    fc.assert(
      fc.property(passages, passages, (text, edited) => {
        const rounds = [approved(text)]
        expect(statusOf(rounds, edited)).toBe(same(text, edited) ? 'approved' : 'stale')
        expect(statusOf(rounds, text)).toBe('approved')
      }),
    )
  })

  it('a newer round decides for the desk, the served text keeps its approval', () => {
    fc.assert(
      fc.property(passages, fc.constantFrom('requested', 'changes-requested'), (text, state) => {
        const rounds: Round[] = [approved(text), { number: 2, state, approved: null }]
        expect(statusOf(rounds, text)).toBe(
          state === 'requested' ? 'in-check' : 'changes-requested',
        )
        expect(servedStatusOf(rounds, text)).toBe('approved')
      }),
    )
  })

  it('a withdrawn round counts for nothing', () => {
    const rounds: Round[] = [approved([]), { number: 2, state: 'withdrawn', approved: null }]
    expect(statusOf(rounds, [])).toBe('approved')
  })
})

describe('the gate', () => {
  it('never opens for a text that is neither the approved one nor the one that is live', () => {
    fc.assert(
      fc.property(passages, passages, fc.option(passages), (text, approval, live) => {
        const decision = decide(facts({ passages: text, live, rounds: [approved(approval)] }))
        expect(decision.allowed).toBe(same(text, approval) || (live !== null && same(text, live)))
      }),
    )
  })

  it('asks the last approval, not an older one', () => {
    const older = [{ field: 'body', text: 'A.', marks: [] }]
    const newer = [{ field: 'body', text: 'B.', marks: [] }]
    const rounds = [approved(older, 1), approved(newer, 2)]
    expect(decide(facts({ passages: older, rounds }))).toMatchObject({ code: 'TEXT_CHANGED' })
    expect(decide(facts({ passages: newer, rounds }))).toEqual({ allowed: true })
  })

  it('lists everything that is missing', () => {
    const decision = decide(
      facts({
        signOffs: [
          { field: 'signOffs.legal', value: 'required' },
          { field: 'signOffs.rightOfReply', value: 'required' },
          { field: 'signOffs.rights', value: 'complete' },
        ],
        embargo: { field: 'embargo', until: '2030-01-01T13:00:00.000Z' },
      }),
    )
    expect(decision).toMatchObject({ allowed: false, code: 'NOT_APPROVED' })
    expect(decision.allowed ? [] : decision.because.map(({ code }) => code)).toEqual([
      'NOT_APPROVED',
      'SIGN_OFF_OPEN',
      'SIGN_OFF_OPEN',
      'EMBARGOED',
    ])
    expect(decision.allowed ? [] : decision.because.slice(1)).toMatchObject([
      { field: 'signOffs.legal', values: { name: 'legal' } },
      { field: 'signOffs.rightOfReply', values: { name: 'right of reply' } },
      { field: 'embargo', values: { until: '2030-01-01T13:00:00.000Z' } },
    ])
    expect(english.sentences(decision.allowed ? [] : decision.says)).toBe(
      'Not published. The text was never checked. Ask for a check first. The legal sign-off is open. The right of reply sign-off is open. It is under embargo until 1 January 2030, 13:00 UTC.',
    )
  })

  it('opens at the end of an embargo', () => {
    const rounds = [approved([])]
    const embargo = { field: 'embargo', until: '2030-01-01T12:00:00.000Z' }
    expect(decide(facts({ rounds, embargo }))).toEqual({ allowed: true })
    expect(decide(facts({ rounds, embargo, at: '2030-01-01T11:59:59.999Z' }))).toMatchObject({
      code: 'EMBARGOED',
    })
  })
})

describe('independence', () => {
  const free = { user: 'r', authors: ['a'], requestedBy: 'a', editors: [], settlings: [] }

  it.each<[string, Partial<IndependenceFacts>]>([
    ['who wrote it', { authors: ['a', 'r'] }],
    ['who asked for the check', { requestedBy: 'r' }],
    ['who made the last edit', { editors: [{ text: 'A.', field: 'body', by: 'r' }] }],
    ...(['settledHere', 'ruledHere', 'markedHere', 'acknowledgedHere'] as const).map(
      (key): [string, Partial<IndependenceFacts>] => [
        key,
        { settlings: [{ by: 'r', key, field: 'body', passage: 'A.' }] },
      ],
    ),
  ])('refuses one %s', (_, given) => {
    expect(mayApprove(free)).toEqual({ allowed: true })
    expect(mayApprove({ ...free, ...given })).toMatchObject({ code: 'NOT_INDEPENDENT' })
  })

  it('counts everyone whose hand shows: every version that differs has a passage of its editor', () => {
    fc.assert(
      fc.property(passages, fc.array(passages, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let editors: PassageEditor[] = editorsAfter([], first, 'writer')
        let text = first
        for (const edit of edits) {
          const next = editorsAfter(editors, edit, 'sub')
          expect(next.map(({ field, text: words }) => [field, words])).toEqual(
            edit.map(({ field, text: words }) => [field, words]),
          )
          if (same(text, edit)) expect(next).toEqual(editors)
          else if (edit.length > 0) expect(next.some(({ by }) => by === 'sub')).toBe(true)
          editors = next
          text = edit
        }
      }),
    )
  })

  it('holds whoever took a sentence out to the one behind it', () => {
    const text = ['A.', 'B.', 'C.'].map((words) => ({ field: 'body', text: words, marks: [] }))
    const editors = editorsAfter([], text, 'writer')
    const cut = editorsAfter(editors, [text[0]!, text[2]!], 'sub')
    expect(cut.map(({ by }) => by)).toEqual(['writer', 'sub'])
  })
})

it('a round is decided once', () => {
  for (const state of ['requested', 'in-progress', 'submitted'] as const) {
    expect(isOpen(state)).toBe(true)
    expect(nextState(state, 'approve')).toBe(state === 'submitted' ? 'approved' : null)
    expect(nextState(state, 'request-changes')).toBe('changes-requested')
  }
  for (const state of ['approved', 'changes-requested', 'withdrawn', undefined] as const) {
    expect(isOpen(state)).toBe(false)
    expect(nextState(state, 'approve')).toBeNull()
  }
})
