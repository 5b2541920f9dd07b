import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { gateOf } from '../facts/gateOf.ts'
import { schedulesSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, moment } from './input.ts'

type Input = { articleId: string; at: string }

/** Plans a publication. The gate is asked for that moment now, and again, with the role, when it comes. */
export const scheduleArticle: Command<Input> = {
  name: 'scheduleArticle',
  action: 'schedule',
  notYours: 'roleDoesNotSchedule',
  args: { articleId: 'ID!', at: 'DateTime!' },
  input: z.object({ articleId, at: moment }),
  articleOf: itsArticle,
  decide: ({ options, facts, input, at }) => {
    if (input && input.at <= at) return refusal('INVALID_INPUT', 'momentPast')
    if (facts.schedule?.state === 'pending')
      return refusal('STALE_STATE', {
        key: 'scheduledAlready',
        values: { at: new Date(facts.schedule.at).toISOString() },
      })
    if (facts.latest._status === 'published' && facts.live)
      return refusal('STALE_STATE', 'liveAlready')
    // Without a moment chosen, an embargo is no reason against choosing a later one.
    const decision = gateOf(options, facts.latest, facts, input?.at ?? '9999-12-31T00:00:00.000Z')
    return decision.allowed
      ? allowed
      : {
          ...decision,
          says: [{ key: 'notScheduled' }, ...decision.says.slice(1), { key: 'textSaved' }],
        }
  },
  perform: async (req, { facts, input }) => {
    await req.payload.create({
      collection: schedulesSlug,
      data: { article: facts.id, at: input.at, by: req.user?.id, state: 'pending' } as never,
      depth: 0,
      req: asCommand(req),
    })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'scheduled',
      after: { at: input.at },
    })
  },
}
