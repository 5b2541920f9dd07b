import { inOrder } from '../domain/inOrder.ts'
import { isAsSeen, reordered } from '../domain/reordered.ts'
import { articleNotFound, RelatedStoriesError } from '../errors.ts'
import { findArticle } from '../read/article.ts'
import { placeIn } from '../read/placeIn.ts'
import { findLinks, linksWith } from '../read/storyLink.ts'
import type { Command, LinksResult } from './context.ts'
import { parse, reorderInput } from './input.ts'
import { lastDecision } from './lastDecision.ts'
import { requireOnAll, requireUser } from './permission.ts'
import { updateLink } from './store.ts'

const changedMeanwhile = () =>
  new RelatedStoriesError(
    'STALE_STATE',
    'The order was not changed: somebody changed this list meanwhile. Load it again, then order it.',
  )

/**
 * Puts the confirmed links of one story in order; the lists of the others stay as they are. Some of the links may be
 * given: they take each other's places. `seen` is the list as whoever asks saw it: it is refused when it has another order now.
 */
export const reorderStoryLinks: Command<LinksResult> = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { articleId, linkIds, seen } = parse(reorderInput, input)
  const article = await findArticle(req, options, articleId)
  if (!article) throw articleNotFound()
  requireOnAll(context, 'decide', [article])
  const id = String(article.id)
  const links = await findLinks(
    { payload: req.payload, req },
    { and: [{ state: { equals: 'confirmed' } }, linksWith(article.id)] },
  )
  const listed = links.toSorted((one, other) => inOrder(placeIn(one, id), placeIn(other, id)))
  const list = listed.map((link) => link.id)
  if (!linkIds.every((each) => list.includes(each)) || (seen && !isAsSeen(list, seen)))
    throw changedMeanwhile()

  const wanted = reordered(list, linkIds)
  const orders = new Map(wanted.map((each, index) => [each, index + 1]))
  const moving = listed.filter((link) => placeIn(link, id).order !== orders.get(link.id))
  const [together, at] = [moving.map((link) => link.id), new Date().toISOString()]
  for (const link of moving) {
    const field = link.from === id ? 'fromOrder' : 'toOrder'
    const decision = { act: 'order' as const, article: id, together, restore: [field as 'toOrder'] }
    await updateLink(req, link, {
      [field]: orders.get(link.id),
      before: lastDecision(context, link, decision, at),
    })
  }
  if (moving.length > 0)
    await options.onEvent(req, {
      article: id,
      kind: 'links-ordered',
      before: { links: list },
      after: { links: wanted },
    })
  const types = new Map(links.map(({ id: each, type }) => [each, type]))
  return {
    links: wanted.map((each) => ({
      id: each,
      state: 'confirmed',
      type: types.get(each) ?? null,
      code: null,
      message: null,
    })),
  }
}
