import { z } from 'zod'
import { cancelPending } from '../schedule/cancelPending.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId } from './input.ts'

/** Takes a planned publication back. */
export const cancelSchedule: Command = {
  name: 'cancelSchedule',
  action: 'schedule',
  notYours: 'roleDoesNotSchedule',
  args: { articleId: 'ID!' },
  input: z.object({ articleId }),
  articleOf: itsArticle,
  decide: ({ facts }) =>
    facts.schedule?.state === 'pending' ? allowed : refusal('STALE_STATE', 'nothingPlanned'),
  perform: (req, { facts }) => cancelPending(req, facts.id),
}
