import { z } from 'zod'
import { nextState } from '../domain/transitions.ts'
import type { Decision, Reason } from '../domain/types.ts'
import { isSettled } from '../domain/claims.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import type { ArticleFacts } from '../facts/loadArticle.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { refusal } from '../words/refusal.ts'
import { toAcknowledge } from './acknowledgeChanges.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, optionalWords } from './input.ts'
import { coverageIn, mayWork, updateRound, workingRound } from './openRound.ts'

type Input = { articleId: string; note: string | null }

/** Everything about the text that nobody has settled yet, in the order it is read. */
export const unsettled = (facts: ArticleFacts): Reason[] => {
  const claims = facts.coverage.claims
    .filter(({ state }) => !isSettled(state))
    .map(({ claim, passages: [on] }): Reason => {
      const passage = on === undefined ? undefined : facts.passages[on]
      return {
        code: 'CLAIM_OPEN',
        key: 'claimOpen',
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

/** Refuses with all that is unsettled, counted by what it is. */
export const mayBeSettled = (facts: ArticleFacts, said: 'notSubmitted'): Decision => {
  const because = unsettled(facts)
  const [first] = because
  if (!first) return allowed
  const count = (code: Reason['code']) => because.filter((reason) => reason.code === code).length
  const counted = [
    { key: 'claimsOpen', values: { count: count('CLAIM_OPEN') } },
    { key: 'passagesOpen', values: { count: count('PASSAGES_OPEN') } },
    { key: 'changesUnseen', values: { count: count('TEXT_CHANGED') } },
  ].filter(({ values }) => values.count > 0)
  return { ...refusal(first.code, said), says: [{ key: said }, ...counted], because }
}

/** Hands a round to whoever approves: every claim settled, every passage looked at, what was taken out seen. */
export const submitRound: Command<Input> = {
  name: 'submitRound',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { articleId: 'ID!', note: 'String' },
  input: z.object({ articleId, note: optionalWords }),
  articleOf: itsArticle,
  decide: ({ facts }) => {
    const open = mayWork(facts.round)
    if (!open.allowed || !facts.round) return open
    if (!nextState(facts.round.state, 'submit'))
      return refusal('STALE_STATE', {
        key: 'submittedAlready',
        values: { number: facts.round.number },
      })
    return mayBeSettled(facts, 'notSubmitted')
  },
  perform: async (req, done) => {
    const { options, facts, input, at } = done
    const round = await workingRound(req, done)
    const state = nextState(round.state, 'submit')
    await updateRound(req, round, { state, submittedAt: at })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'check-submitted',
      before: { round: round.number, state: round.state },
      after: { round: round.number, state, coverage: coverageIn(facts) },
      note: input.note,
    })
    await refreshStatuses(req, options, facts.id)
  },
}
