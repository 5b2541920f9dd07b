import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { schedulesSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Command } from './Command.ts'
import { articleId } from './input.ts'

/** Takes a planned publication back. */
export const cancelSchedule: Command = {
  name: 'cancelSchedule',
  action: 'schedule',
  notYours: 'roleDoesNotSchedule',
  args: { articleId: 'ID!' },
  input: z.object({ articleId }),
  decide: ({ facts }) =>
    facts.schedule?.state === 'pending' ? allowed : refusal('STALE_STATE', 'nothingPlanned'),
  perform: async (req, { facts: { id, schedule } }) => {
    if (!schedule) throw staleState(req, 'nothingPlanned')
    await req.payload.update({
      collection: schedulesSlug,
      id: schedule.id,
      data: { state: 'cancelled' } as never,
      depth: 0,
      req: asCommand(req),
    })
    await recordDeskEvent(req, {
      article: id,
      kind: 'schedule-cancelled',
      before: { at: schedule.at },
    })
  },
}
