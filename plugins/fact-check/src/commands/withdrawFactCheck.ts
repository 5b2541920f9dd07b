import { z } from 'zod'
import { nextState } from '../domain/transitions.ts'
import { mayWithdraw } from '../domain/withdrawal.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { idOf } from '../facts/idOf.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { refusal } from '../words/refusal.ts'
import { itsArticle, type Command } from './Command.ts'
import { articleId, optionalWords } from './input.ts'
import { mayWork, updateRound } from './openRound.ts'

type Input = { articleId: string; note: string | null }

/** Takes a request for a check back. What was settled in it stays settled. */
export const withdrawFactCheck: Command<Input> = {
  name: 'withdrawFactCheck',
  action: 'request-check',
  notYours: 'roleDoesNotRequest',
  args: { articleId: 'ID!', note: 'String' },
  input: z.object({ articleId, note: optionalWords }),
  articleOf: itsArticle,
  decide: ({ facts, user }, may) => {
    const { round } = facts
    const open = mayWork(round)
    if (!open.allowed) return open
    if (idOf(round?.waiver) !== null) return refusal('STALE_STATE', 'owedAfterWaiver')
    return idOf(round?.requestedBy) === user || may('approve') || may('publish')
      ? mayWithdraw(facts)
      : refusal('NOT_ALLOWED', 'notYourRequest')
  },
  perform: async (req, { options, facts, input }) => {
    const { round } = facts
    if (!round) return
    const state = nextState(round.state, 'withdraw')
    await updateRound(req, round, { state, decisionNote: input.note })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'check-withdrawn',
      before: { round: round.number, state: round.state },
      after: { round: round.number, state },
      note: input.note,
    })
    await refreshStatuses(req, options, facts.id)
  },
}
