import { z } from 'zod'
import { occurrencesOf } from '../domain/coverage.ts'
import type { PassageDecision } from '../domain/decisions.ts'
import { keyed } from '../domain/keyed.ts'
import type { Reason } from '../domain/types.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, passageKeys } from './input.ts'
import { mayWork, updateRound, workingRound } from './openRound.ts'

type Input = { articleId: string; passages: string[] }

/** Says of passages that there is nothing in them to check: opinion, transition, attribution. */
export const markNoCheckNeeded: Command<Input> = {
  name: 'markNoCheckNeeded',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { articleId: 'ID!', passages: '[String!]!' },
  input: z.object({ articleId, passages: passageKeys }),
  articleOf: itsArticle,
  decide: ({ facts, input }) => {
    const open = mayWork(facts.round)
    if (!open.allowed || !input) return open
    const { found, unknown } = keyed(facts.passages, input.passages)
    if (unknown.length > 0) return refusal('TEXT_CHANGED', 'passageGone')
    const claimed: Reason[] = found
      .filter(({ index }) => facts.coverage.states[index] === 'claimed')
      .map(({ passage: { field, text, key } }) => ({
        code: 'CLAIM_OPEN',
        key: 'claimOpenHere',
        field,
        passage: text,
        passageKey: key,
      }))
    return claimed.length > 0
      ? { ...refusal('CLAIM_OPEN', 'claimOpenHere'), because: claimed }
      : allowed
  },
  perform: async (req, done) => {
    const { facts, input, user, at } = done
    const round = await workingRound(req, done)
    const numbers = occurrencesOf(facts.passages)
    const { found } = keyed(facts.passages, input.passages)
    const marks = found.map(
      ({ passage: { field, text, marks: stretches }, index }): PassageDecision => ({
        kind: 'no-check-needed',
        field,
        text,
        marks: stretches,
        occurrence: numbers[index] ?? 1,
        by: user,
        at,
      }),
    )
    await updateRound(req, round, { decisions: [...round.decisions, ...marks] })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'no-check-needed',
      after: { round: round.number, passages: marks.map(({ field, text }) => ({ field, text })) },
    })
  },
}
