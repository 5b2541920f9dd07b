import { foreignArticle } from '../errors.ts'
import { act } from './act.ts'
import { answer } from './answer.ts'
import type { Command } from './context.ts'
import { parse, pinInput } from './input.ts'
import { lastDecision } from './lastDecision.ts'
import { requireUser } from './permission.ts'
import { updateLink } from './store.ts'
import { tell } from './tell.ts'

/** Keeps a confirmed link on top of one story's list, or lets it go; the other story's list stays as it is. */
export const pinStoryLink: Command = async (context, input) => {
  requireUser(context)
  const { linkId, articleId, ...given } = parse(pinInput, input)
  const pinned = given.pinned ?? true
  return act(context, { linkId, act: 'place' }, async (before) => {
    if (before.from !== articleId && before.to !== articleId) throw foreignArticle('articleId')
    const field = before.from === articleId ? 'fromPinned' : 'toPinned'
    if (before[field] === pinned) return answer(before)
    const link = await updateLink(context.req, before, {
      [field]: pinned,
      before: lastDecision(context, before, { act: 'pin', article: articleId, restore: [field] }),
    })
    await tell(context, pinned ? 'link-pinned' : 'link-unpinned', before, link, {
      articles: [articleId],
    })
    return answer(link)
  })
}
