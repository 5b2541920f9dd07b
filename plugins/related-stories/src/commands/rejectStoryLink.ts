import { act } from './act.ts'
import { answer } from './answer.ts'
import type { Command } from './context.ts'
import { parse, rejectInput } from './input.ts'
import { lastDecision } from './lastDecision.ts'
import { requireUser } from './permission.ts'
import { updateLink, userOf } from './store.ts'
import { tell } from './tell.ts'

/** Rejects a suggestion. The row stays, so that the same pair is not suggested again. */
export const rejectStoryLink: Command = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { linkId, note } = parse(rejectInput, input)
  return act(context, { linkId, act: 'reject' }, async (before, state) => {
    const link = await updateLink(req, before, {
      state,
      postponedUntil: null,
      decidedBy: userOf(req, options),
      decidedAt: new Date().toISOString(),
      ...(note ? { note } : {}),
      before: lastDecision(context, before, {
        act: 'reject',
        restore: ['state', 'postponedUntil', 'decidedBy', 'decidedAt', 'note'],
      }),
    })
    await tell(context, 'link-rejected', before, link, { note })
    return answer(link)
  })
}
