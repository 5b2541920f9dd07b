import { z } from 'zod'
import { nextState } from '../domain/transitions.ts'
import { maySubmit } from '../domain/unsettled.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { tell } from '../notices/tell.ts'
import { refusal } from '../words/refusal.ts'
import { itsArticle, type Command } from './Command.ts'
import { articleId, optionalWords } from './input.ts'
import { coverageIn, mayWork, updateRound, workingRound } from './openRound.ts'

type Input = { articleId: string; note: string | null }

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
    const settled = maySubmit(facts)
    // A submitted round that an edit opened again is told what is open, which says more.
    return !settled.allowed || nextState(facts.round.state, 'submit')
      ? settled
      : refusal('STALE_STATE', {
          key: 'submittedAlready',
          values: { number: facts.round.number },
        })
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
    await tell(req, {
      to: [round.requestedBy],
      kind: 'submitted',
      article: facts.id,
      values: { round: round.number, note: input.note },
    })
  },
}
