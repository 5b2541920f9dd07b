import { act } from './act.ts'
import { answer } from './answer.ts'
import type { Command } from './context.ts'
import { parse, retypeInput } from './input.ts'
import { lastDecision } from './lastDecision.ts'
import { requireUser } from './permission.ts'
import { updateLink } from './store.ts'
import { tell } from './tell.ts'
import { tellCorrection } from './tellCorrection.ts'
import { typed } from './typed.ts'

/** Gives a suggestion or a link another type, or turns it round: `from` is the story the type speaks of. */
export const retypeStoryLink: Command = async (context, input) => {
  requireUser(context)
  const { linkId, ...choice } = parse(retypeInput, input)
  return act(context, { linkId, act: 'retype' }, async (before) => {
    const { data, turns, changes } = await typed(context, before, choice)
    if (!changes) return answer(before)
    const link = await updateLink(context.req, before, {
      ...data,
      before: lastDecision(context, before, {
        act: 'retype',
        turned: turns,
        restore: ['type', 'pairKey'],
      }),
    })
    await tell(context, 'link-retyped', before, link)
    await tellCorrection(context, before, link)
    return answer(link)
  })
}
