import { isSettled } from './claims.ts'
import type { Coverage } from './coverage.ts'
import type { SeenChange } from './decisions.ts'
import { identity } from './identity.ts'
import { withKeys } from './passages.ts'
import { lastApprovedRound } from './rounds.ts'
import { nextState } from './transitions.ts'
import type { Decision, Passage, Reason, Round, Saying } from './types.ts'

/** What is asked of an article's check: its text now, what was settled of it, and what changed since the approval. */
export type CheckFacts = {
  passages: Passage[]
  coverage: Coverage
  changes: SeenChange[]
  rounds: Round[]
}

type Acknowledgeable = { change: SeenChange; passage: NonNullable<SeenChange['passage']> }

/** Changes a person has to have seen, by the key of the passage as it was approved. */
export const toAcknowledge = (
  facts: Pick<CheckFacts, 'changes' | 'rounds'>,
): Map<string, Acknowledgeable> => {
  const approved = withKeys(lastApprovedRound(facts.rounds)?.approved ?? [])
  const found = new Map<string, Acknowledgeable>()
  for (const change of facts.changes) {
    const { passage } = change
    if (!passage) continue
    const twins = approved.filter((each) => identity(each) === identity(passage))
    const key = twins[passage.occurrence - 1]?.key
    if (key) found.set(key, { change, passage })
  }
  return found
}

/** Everything about the text that nobody has settled yet, in the order it is read. */
const unsettled = (facts: CheckFacts): Reason[] => {
  const claims = facts.coverage.claims
    .filter(({ state }) => !isSettled(state))
    .map(({ claim, state, passages: [on] }): Reason => {
      const passage = on === undefined ? undefined : facts.passages[on]
      return {
        ...(state === 'stale' && claim.past
          ? { code: 'BEST_BEFORE_PAST', key: 'bestBeforePast' }
          : { code: 'CLAIM_OPEN', key: 'claimOpen' }),
        values: { words: claim.anchor.exact },
        field: claim.anchor.field,
        passage: passage?.text ?? claim.anchor.exact,
        passageKey: passage?.key,
      }
    })
  const passages = facts.passages.flatMap(({ field, text, key }, index): Reason[] =>
    facts.coverage.states[index] === 'open'
      ? [{ code: 'PASSAGES_OPEN', key: 'passageOpen', field, passage: text, passageKey: key }]
      : [],
  )
  const changes = [...toAcknowledge(facts)]
    .filter(([, { change }]) => !change.seen)
    .map(([passageKey, { change, passage }]): Reason => ({
      code: 'TEXT_CHANGED',
      key: change.kind === 'removed' ? 'passageRemoved' : 'passageMoved',
      field: passage.field,
      passage: passage.text,
      passageKey,
    }))
  return [...claims, ...passages, ...changes]
}

/** Everything unsettled in a row, counted by what it is. */
const counted = (because: Reason[]): Saying[] => {
  const count = (code: Reason['code']) => because.filter((reason) => reason.code === code).length
  return [
    { key: 'claimsOpen', values: { count: count('CLAIM_OPEN') } },
    { key: 'claimsPast', values: { count: count('BEST_BEFORE_PAST') } },
    { key: 'passagesOpen', values: { count: count('PASSAGES_OPEN') } },
    { key: 'changesUnseen', values: { count: count('TEXT_CHANGED') } },
  ].filter(({ values }) => values.count > 0)
}

/** Whether a round can be handed over: refused with all that is unsettled, counted by what it is. */
export const maySubmit = (facts: CheckFacts): Decision => {
  const because = unsettled(facts)
  const [first] = because
  return first
    ? {
        allowed: false,
        code: first.code,
        says: [{ key: 'notSubmitted' }, ...counted(because)],
        because,
      }
    : { allowed: true }
}

/**
 * Whether a round can be approved: it was submitted, and nothing of the text as it is now is unsettled, since an edit may
 * have opened passages after the submission. Such a round stays submitted: what is open is settled in it.
 */
export const mayBeApproved = (facts: CheckFacts, { number, state }: Round): Decision => {
  const open = unsettled(facts)
  const submitted = nextState(state, 'approve') !== null
  const early: Reason[] = submitted
    ? []
    : [{ code: 'STALE_STATE', key: 'notSubmittedYet', values: { number } }]
  const because = [...open, ...early]
  const [first] = because
  if (!first) return { allowed: true }
  return {
    allowed: false,
    code: first.code,
    says: [
      { key: 'notApproved' },
      ...counted(open),
      ...early,
      ...(submitted ? [{ key: 'settledInSubmitted' }] : []),
      { key: 'nothingChanged' },
    ],
    because,
  }
}
