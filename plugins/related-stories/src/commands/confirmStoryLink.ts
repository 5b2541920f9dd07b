import { pairKey } from '../domain/pairKey.ts'
import { act } from './act.ts'
import type { Command } from './context.ts'
import { confirmInput, parse } from './input.ts'
import { requireUser } from './permission.ts'
import { updateLink, userOf } from './store.ts'
import { tell } from './tell.ts'

/** Confirms a suggestion, under another type if the editor says so. */
export const confirmStoryLink: Command = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { linkId, type } = parse(confirmInput, input)
  return act(context, { linkId, act: 'confirm' }, async (before, state) => {
    const chosen = type ?? before.type
    const link = await updateLink(req, before, {
      state,
      type: chosen,
      pairKey: pairKey(before.from, before.to, chosen),
      decidedBy: userOf(req, options),
      decidedAt: new Date().toISOString(),
    })
    await tell(context, 'link-confirmed', before, link)
    return { link: { id: link.id, state: link.state, type: link.type } }
  })
}
