import { act } from './act.ts'
import type { Command } from './context.ts'
import { parse, rejectInput } from './input.ts'
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
      decidedBy: userOf(req, options),
      decidedAt: new Date().toISOString(),
      ...(note ? { note } : {}),
    })
    await tell(context, 'link-rejected', before, link, { note })
    return { link: { id: link.id, state: link.state, type: link.type } }
  })
}
