import { tomorrowMorning } from '../domain/tomorrowMorning.ts'
import { act } from './act.ts'
import { answer } from './answer.ts'
import type { Command } from './context.ts'
import { parse, postponeInput } from './input.ts'
import { lastDecision } from './lastDecision.ts'
import { requireUser } from './permission.ts'
import { updateLink } from './store.ts'
import { tell } from './tell.ts'

/** Puts a suggestion off: the link desk does not show it until then, tomorrow morning if nothing is said. */
export const postponeStoryLink: Command = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { linkId, until } = parse(postponeInput, input)
  return act(context, { linkId, act: 'postpone' }, async (before) => {
    const postponedUntil = until ?? tomorrowMorning(new Date(), options.timeZone).toISOString()
    const link = await updateLink(req, before, {
      postponedUntil,
      before: lastDecision(context, before, { act: 'postpone', restore: ['postponedUntil'] }),
    })
    await tell(context, 'link-postponed', before, link, {
      was: { until: before.postponedUntil },
      is: { until: postponedUntil },
    })
    return answer(link)
  })
}
