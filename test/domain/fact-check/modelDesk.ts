import {
  anchorAt,
  occurrences,
  textOfField,
} from '../../../plugins/fact-check/src/domain/anchors.ts'
import {
  checkOf,
  type Check,
  type CheckedRound,
} from '../../../plugins/fact-check/src/domain/check.ts'
import type { Settlement } from '../../../plugins/fact-check/src/domain/claims.ts'
import { occurrencesOf } from '../../../plugins/fact-check/src/domain/coverage.ts'
import type { DecisionKind } from '../../../plugins/fact-check/src/domain/decisions.ts'
import { editorsAfter, type PassageEditor } from '../../../plugins/fact-check/src/domain/editors.ts'
import { decide } from '../../../plugins/fact-check/src/domain/gate.ts'
import { mayApprove } from '../../../plugins/fact-check/src/domain/independence.ts'
import { withKeys } from '../../../plugins/fact-check/src/domain/passages.ts'
import { reanchor } from '../../../plugins/fact-check/src/domain/reanchor.ts'
import { currentRound } from '../../../plugins/fact-check/src/domain/rounds.ts'
import { settlingsOf, type SettledClaim } from '../../../plugins/fact-check/src/domain/settlings.ts'
import { statusOf } from '../../../plugins/fact-check/src/domain/status.ts'
import {
  isOpen,
  nextState,
  type RoundStep,
} from '../../../plugins/fact-check/src/domain/transitions.ts'
import type { ApprovedPassage, Passage } from '../../../plugins/fact-check/src/domain/types.ts'
import {
  mayBeApproved,
  maySubmit,
  toAcknowledge,
} from '../../../plugins/fact-check/src/domain/unsettled.ts'
import { mayWithdraw } from '../../../plugins/fact-check/src/domain/withdrawal.ts'

export type Round = CheckedRound & { requestedBy: string; reviewer: string | null }

/** What somebody tries; numbers name a passage or a claim, whatever there is of them. */
export type Attempt = { by: string } & (
  | { does: 'edit'; text: ApprovedPassage[] }
  | { does: 'mark' | 'claim' | 'rule'; at: number }
  | { does: 'settle'; at: number; outcome: Settlement }
  | {
      does:
        | 'request'
        | 'markAll'
        | 'settleAll'
        | 'acknowledge'
        | 'submit'
        | 'approve'
        | 'request-changes'
        | 'withdraw'
    }
)

/**
 * An article and its check without a database: the domain's own functions, put together as the commands do it, for people
 * who may all do everything.
 */
export const modelDesk = (writer: string, first: ApprovedPassage[]) => {
  let text = first
  let editors: PassageEditor[] = editorsAfter([], first, writer)
  let claims: SettledClaim[] = []
  const rounds: Round[] = []
  let clock = 0

  const tick = () => new Date(clock++ * 1000).toISOString()
  const passages = (): Passage[] => withKeys(text.map((each) => ({ ...each, shown: each.text })))
  const check = (): Check<SettledClaim> => checkOf(text, claims, rounds)
  const facts = () => ({ ...check(), passages: passages(), rounds })
  const open = (): Round | null => {
    const round = currentRound(rounds)
    return round && isOpen(round.state) ? round : null
  }
  const change = (id: string, given: Partial<SettledClaim>) => {
    claims = claims.map((claim) => (claim.id === id ? { ...claim, ...given } : claim))
  }
  const say = (round: Round, kind: DecisionKind, by: string, said: ReturnType<typeof named>[]) => {
    const at = tick()
    round.decisions.push(...said.map((passage) => ({ ...passage, kind, by, at })))
  }
  const named = (index: number) => ({
    ...(text[index] as ApprovedPassage),
    occurrence: occurrencesOf(text)[index] ?? 1,
  })
  const work = (): Round | null => {
    const round = open()
    if (round) round.state = nextState(round.state, 'start') ?? round.state
    return round
  }
  const decideRound = (step: RoundStep, by: string) => {
    const round = open()
    const state = nextState(round?.state, step)
    if (!round || !state) return
    round.state = state
    round.reviewer = by
    if (state !== 'approved') return
    round.approved = text
    round.approvedAt = tick()
  }
  const edit = (by: string, next: ApprovedPassage[]) => {
    editors = editorsAfter(editors, next, by)
    claims = claims.map((claim) => {
      const found = reanchor(claim.anchor, text, next, claim.anchorState === 'kept')
      return found.state === 'kept'
        ? { ...claim, anchor: found.anchor, anchorState: 'kept' }
        : { ...claim, anchorState: found.state }
    })
    text = next
  }
  const settle = (by: string, at: number, outcome: Settlement) => {
    const placed = check().coverage.claims[at]
    if (!placed || placed.state === 'unplaced' || placed.state === 'gone' || !work()) return
    change(placed.claim.id, {
      outcome,
      change: outcome === 'verified-with-change' ? 'E' : null,
      checker: by,
      settledAt: tick(),
      settledText: placed.passages.flatMap((index) => text[index] ?? []),
      ruled: false,
      ruledBy: null,
      ruledAt: null,
    })
  }
  const claim = (at: number) => {
    const passage = text[at % Math.max(1, text.length)]
    const round = work()
    if (!passage || !round) return
    const field = textOfField(text, passage.field)
    const place = occurrences(field.text, passage.text)[0]
    if (!place) return
    const anchor = anchorAt(field, place)
    if (claims.some(({ anchor: known }) => JSON.stringify(known) === JSON.stringify(anchor))) return
    claims.push({
      id: `claim ${claims.length}`,
      markedAt: tick(),
      kind: 'fact',
      outcome: 'unchecked',
      anchor,
      anchorState: 'kept',
      change: null,
      settledText: null,
      ruled: false,
      checker: null,
      settledAt: null,
      ruledBy: null,
      ruledAt: null,
    })
  }
  const rule = (by: string, at: number) => {
    const placed = check().coverage.claims[at % Math.max(1, claims.length)]
    if (!placed || placed.state !== 'unruled' || !open()) return
    change(placed.claim.id, { ruled: true, ruledBy: by, ruledAt: tick() })
  }
  const acknowledge = (by: string) => {
    const known = [...toAcknowledge(facts())]
    const round = work()
    if (!round) return
    for (const [, { change: made, passage }] of known)
      say(round, made.kind === 'removed' ? 'removal-seen' : 'move-seen', by, [passage])
  }
  const mark = (by: string, indexes: number[]) => {
    const { states } = check().coverage
    const round = work()
    if (round)
      say(
        round,
        'no-check-needed',
        by,
        indexes.filter((index) => states[index] && states[index] !== 'claimed').map(named),
      )
  }

  return {
    text: () => text,
    check,
    status: () => statusOf(rounds, text),
    /** What the round that counts approved, and by whom. */
    approval: () => {
      const round = currentRound(rounds)
      return round?.state === 'approved' ? round : null
    },
    unsettled: () => maySubmit(facts()),
    /** Who settled a claim of the text or marked passages of it, first approved by the round that counts. */
    settlers: (): (string | null)[] => {
      const [latest, earlier] = rounds.filter(({ state }) => state === 'approved').reverse()
      const isNew = (at: string | null) => at !== null && at > (earlier?.approvedAt ?? '')
      const names = new Set(text.map((_, index) => JSON.stringify(named(index))))
      return [
        ...check().coverage.claims.flatMap(({ claim, state }) =>
          state === 'settled'
            ? [
                isNew(claim.settledAt) ? claim.checker : null,
                isNew(claim.ruledAt) ? claim.ruledBy : null,
              ]
            : [],
        ),
        ...(latest?.decisions ?? [])
          .filter(
            ({ by: _, at: __, kind, ...passage }) =>
              kind === 'no-check-needed' && names.has(JSON.stringify(passage)),
          )
          .map(({ by }) => by),
      ]
    },
    gate: () =>
      decide({
        passages: text,
        live: null,
        rounds,
        approver: currentRound(rounds)?.reviewer ?? null,
        authors: [writer],
        signOffs: [],
        embargo: null,
        at: tick(),
      }).allowed,
    tries: (attempt: Attempt): void => {
      const { by } = attempt
      switch (attempt.does) {
        case 'edit':
          return edit(by, attempt.text)
        case 'request':
          if (!open() && text.length > 0)
            rounds.push({
              number: rounds.length + 1,
              state: 'requested',
              approved: null,
              approvedAt: null,
              decisions: [],
              requestedBy: by,
              reviewer: null,
            })
          return
        case 'mark':
          return mark(by, text.length > 0 ? [attempt.at % text.length] : [])
        case 'markAll':
          return mark(
            by,
            [...check().coverage.states.keys()].filter(
              (index) => check().coverage.states[index] === 'open',
            ),
          )
        case 'claim':
          return claim(attempt.at)
        case 'settle':
          return settle(by, attempt.at % Math.max(1, claims.length), attempt.outcome)
        case 'settleAll':
          return check().coverage.claims.forEach(({ state }, at) => {
            if (state !== 'settled') settle(by, at, 'verified')
          })
        case 'rule':
          return rule(by, attempt.at)
        case 'acknowledge':
          return acknowledge(by)
        case 'submit':
          work()
          if (maySubmit(facts()).allowed) decideRound('submit', by)
          return
        case 'approve': {
          const round = open()
          if (!round) return
          const independent = mayApprove({
            user: by,
            authors: [writer],
            requestedBy: round.requestedBy,
            editors: editorsAfter(editors, text, null),
            settlings: settlingsOf(facts()),
          })
          if (independent.allowed && mayBeApproved(facts(), round).allowed)
            decideRound('approve', by)
          return
        }
        case 'request-changes':
          return decideRound('request-changes', by)
        case 'withdraw':
          if (mayWithdraw(facts()).allowed) decideRound('withdraw', by)
      }
    },
  }
}
