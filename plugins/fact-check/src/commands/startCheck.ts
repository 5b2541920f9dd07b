import { z } from 'zod'
import { nextState } from '../domain/transitions.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId } from './input.ts'
import { mayWork, workingRound } from './openRound.ts'

/** Takes a round that was asked for; the first mark, claim or settlement does it as well. */
export const startCheck: Command = {
  name: 'startCheck',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { articleId: 'ID!' },
  input: z.object({ articleId }),
  articleOf: itsArticle,
  decide: ({ facts: { round } }) => {
    const open = mayWork(round)
    if (!open.allowed || !round) return open
    return nextState(round.state, 'start')
      ? allowed
      : refusal('STALE_STATE', { key: 'startedAlready', values: { number: round.number } })
  },
  perform: async (req, done) => void (await workingRound(req, done)),
}
