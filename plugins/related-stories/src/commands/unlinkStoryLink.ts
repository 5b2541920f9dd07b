import { act } from './act.ts'
import type { Command } from './context.ts'
import { linkInput, parse } from './input.ts'
import { requireUser } from './permission.ts'
import { removeLink } from './store.ts'
import { tell } from './tell.ts'
import { tellCorrection } from './tellCorrection.ts'

/** Takes a confirmed link away, without a verdict on the pair: it may be suggested again. */
export const unlinkStoryLink: Command = async (context, input) => {
  requireUser(context)
  const { linkId } = parse(linkInput, input)
  return act(context, { linkId, act: 'unlink' }, async (link) => {
    await removeLink(context.req, link)
    await tell(context, 'link-removed', link, null)
    await tellCorrection(context, link, null)
    return { link: { id: link.id, state: 'unlinked', type: link.type } }
  })
}
