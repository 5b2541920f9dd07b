import fc from 'fast-check'
import { decide } from '../../../plugins/fact-check/src/domain/gate.ts'
import { mayApprove } from '../../../plugins/fact-check/src/domain/independence.ts'
import { signOffKind, signOffPath } from '../../../plugins/fact-check/src/domain/signOffs.ts'
import { servedStatusOf, statusOf } from '../../../plugins/fact-check/src/domain/status.ts'
import type { ApprovedPassage, Round } from '../../../plugins/fact-check/src/domain/types.ts'
import { noticeSayings } from '../../../plugins/fact-check/src/notices/noticeSayings.ts'
import { english } from '../../../plugins/fact-check/src/words/voiceOf.ts'
import { passages } from './arbitraries.ts'

const same = (a: ApprovedPassage[], b: ApprovedPassage[]) => JSON.stringify(a) === JSON.stringify(b)
const ask = (text: ApprovedPassage[], rounds: Round[], live: ApprovedPassage[] | null = null) =>
  decide({
    passages: text,
    live,
    rounds,
    approver: null,
    authors: [],
    signOffs: [],
    embargo: null,
    at: '2030-01-01T12:00:00.000Z',
  })

/** What can happen to a text and its check; as the commands do it, without their roles. */
type Step =
  | { does: 'edit' | 'undo'; to: ApprovedPassage[] }
  | { does: 'ask' | 'waive' | 'approve' | 'send-back' | 'withdraw' | 'publish' | 'take-down' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('edit' as const, 'undo' as const), to: passages }),
  fc.record({
    does: fc.constantFrom(
      'ask' as const,
      'waive' as const,
      'approve' as const,
      'send-back' as const,
      'withdraw' as const,
      'publish' as const,
      'take-down' as const,
    ),
  }),
)

const isOpen = ({ state }: Round) => state === 'requested'

describe('a waiver', () => {
  it('never lets a text live that is neither approved nor waived nor live, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(passages, fc.array(step, { maxLength: 25 }), (first, steps) => {
        let text = first
        let live: ApprovedPassage[] | null = null
        let rounds: Round[] = []
        const was: ApprovedPassage[] = []
        const approved: ApprovedPassage[][] = []
        const waived: ApprovedPassage[][] = []
        const open = () => rounds.find(isOpen)
        const write = (round: Round) =>
          (rounds = [...rounds.filter(({ number }) => number !== round.number), round])
        const next = (): Round => ({
          number: rounds.length + 1,
          state: 'requested',
          approved: null,
        })
        for (const each of steps) {
          const round = open()
          if (each.does === 'edit') {
            was.splice(0, was.length, ...text)
            text = each.to
          }
          if (each.does === 'undo') text = [...was]
          if (each.does === 'ask' && !round) write(next())
          if (each.does === 'waive' && !ask(text, rounds, live).allowed) {
            const owed = round ?? next()
            write({ ...owed, waived: [...(owed.waived ?? []), text] })
            waived.push(text)
            expect(statusOf(rounds, text)).toBe('waived')
            expect(ask(text, rounds, live)).toEqual({ allowed: true })
          }
          if (each.does === 'approve' && round) {
            write({ ...round, state: 'approved', approved: text })
            approved.push(text)
            expect(statusOf(rounds, text)).toBe('approved')
          }
          if (each.does === 'send-back' && round) write({ ...round, state: 'changes-requested' })
          if (each.does === 'withdraw' && round && !round.waived)
            write({ ...round, state: 'withdrawn' })
          const gate = ask(text, rounds, live)
          if (gate.allowed) {
            const known = [...approved, ...waived, ...(live ? [live] : [])]
            expect(known.some((each) => same(each, text))).toBe(true)
          }
          if (each.does === 'publish' && gate.allowed) live = text
          if (each.does === 'take-down') live = null
          if (live) {
            const status = servedStatusOf(rounds, live)
            const nowhere = !approved.some((each) => same(each, live ?? []))
            if (nowhere) expect(status).toBe('waived')
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('holds for exactly its text, and only until its check is decided', () => {
    fc.assert(
      fc.property(passages, passages, (text, other) => {
        const owed: Round = { number: 1, state: 'submitted', approved: null, waived: [text] }
        expect(ask(other, [owed]).allowed).toBe(same(text, other))
        expect(statusOf([owed], other)).toBe(same(text, other) ? 'waived' : 'in-check')
        const sentBack: Round = { ...owed, state: 'changes-requested' }
        expect(ask(text, [sentBack])).toMatchObject({ code: 'NOT_APPROVED' })
        expect(statusOf([sentBack], text)).toBe('changes-requested')
        // What is out went out by it, and says so until it is approved.
        expect(servedStatusOf([sentBack], text)).toBe('waived')
        const checked: Round = { ...owed, state: 'approved', approved: text }
        expect(servedStatusOf([checked], text)).toBe('approved')
      }),
    )
  })

  it('is the last one given: an earlier one lets nothing more live', () => {
    const [a, b] = ['A.', 'B.'].map((text) => [{ field: 'body', text, marks: [] }])
    const round: Round = { number: 1, state: 'requested', approved: null, waived: [a!, b!] }
    expect(ask(b!, [round])).toEqual({ allowed: true })
    expect(ask(a!, [round])).toMatchObject({ code: 'TEXT_CHANGED' })
    expect(servedStatusOf([round], a!)).toBe('waived')
  })

  it('says what changed since it, and that the check is not decided', () => {
    const [a, b] = ['A.', 'B.'].map((text) => [{ field: 'body', text, marks: [] }])
    const round: Round = { number: 3, state: 'requested', approved: null, waived: [a!] }
    const decision = ask(b!, [round])
    expect(decision).toMatchObject({
      code: 'TEXT_CHANGED',
      because: [{ key: 'passageChanged', passage: 'B.' }, { code: 'NOT_APPROVED' }],
    })
    expect(english.sentences(decision.allowed ? [] : decision.says)).toBe(
      'Not published. 1 passage changed since the waiver. Check 3 is not decided yet.',
    )
  })

  it('keeps whoever gave it from approving what it lets live', () => {
    const free = { user: 'z', authors: ['a'], requestedBy: 'a', editors: [], settlings: [] }
    expect(mayApprove(free)).toEqual({ allowed: true })
    expect(mayApprove({ ...free, waivedBy: ['y', 'z'] })).toMatchObject({
      code: 'NOT_INDEPENDENT',
      because: [{ key: 'waivedIt' }],
    })
  })
})

it('a sign-off is named by its path, its field or in words', () => {
  const paths = ['signOffs.legal', 'signOffs.rightOfReply', 'clearance']
  expect(paths.map(signOffKind)).toEqual(['legal', 'right-of-reply', 'clearance'])
  for (const named of ['signOffs.rightOfReply', 'rightOfReply', 'right-of-reply', 'right_of_reply'])
    expect(signOffPath(paths, named)).toBe('signOffs.rightOfReply')
  for (const named of ['reply', '', 'signOffs', 'LEGALITY'])
    expect(signOffPath(paths, named)).toBe(null)
})

describe('a notice', () => {
  const say = (kind: string, values: Record<string, unknown>, by: string | null = 'Zoe') =>
    english.sentences(noticeSayings({ kind, title: 'Grain ships leave', by, values }))

  it('says who did what to which article', () => {
    expect(say('waived', { reason: 'The strait closes', deadline: '2030-01-01T12:00:00Z' })).toBe(
      'Zoe waived the check of “Grain ships leave”: “The strait closes”; it is to be checked by 1 January 2030, 12:00 UTC.',
    )
    expect(say('assigned', { deadline: null })).toBe('Zoe asked you to check “Grain ships leave”.')
    expect(say('changes-requested', { note: 'Name the ship.' })).toBe(
      'Zoe asked for changes to “Grain ships leave”: “Name the ship.”.',
    )
    expect(say('something newer', {})).toBe('There is something new about “Grain ships leave”.')
  })

  it('of a refused publication gives the reasons', () => {
    const reasons = [{ code: 'NOT_APPROVED', key: 'neverChecked' }]
    expect(say('schedule-refused', { at: '2030-01-01T12:00:00Z', reasons }, null)).toBe(
      '“Grain ships leave” was not published as planned (1 January 2030, 12:00 UTC), and is not tried again. The text was never checked. Ask for a check first.',
    )
  })

  it('never fails on what it was given', () => {
    const names = fc.constantFrom(
      'at',
      'deadline',
      'reason',
      'note',
      'round',
      'words',
      'by',
      'title',
    )
    const known = fc.dictionary(names, fc.jsonValue({ stringUnit: 'grapheme-ascii' }))
    fc.assert(
      fc.property(fc.string(), known, (kind, values) => {
        const sayings = noticeSayings({ kind, title: null, by: null, values })
        expect(sayings[0]?.key).toMatch(/^notice/)
        expect(english.sentences(sayings)).not.toMatch(/undefined|NaN/)
      }),
    )
  })
})
