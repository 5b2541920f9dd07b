import { decideLink, type LinkAct, type LinkState } from '../domain/links.ts'
import { linkNotFound, RelatedStoriesError } from '../errors.ts'
import { findArticle, type Article } from '../read/article.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { requireOnAll } from './permission.ts'
import { findLink } from './store.ts'

/** A link with the stories of its two sides. */
export type Linked = { link: StoryLinkRow; stories: [from: Article, to: Article] }

/** The link and its stories, for who may read and decide on both. @throws NOT_FOUND, NOT_ALLOWED */
export const findLinked = async (context: CommandContext, linkId: string): Promise<Linked> => {
  const { req, options } = context
  const link = await findLink(req, linkId)
  const from = link && (await findArticle(req, options, link.from))
  const to = link && (await findArticle(req, options, link.to))
  if (!link || !from || !to) throw linkNotFound()
  requireOnAll(context, 'decide', [from, to])
  return { link, stories: [from, to] }
}

/** Where an act leads this link. @throws STALE_STATE */
export const nextState = ({ state }: StoryLinkRow, act: LinkAct): LinkState | null => {
  const outcome = decideLink(state, act)
  if (!outcome.allowed) throw new RelatedStoriesError(outcome.code, outcome.because)
  return outcome.state
}

/**
 * The common half of the decisions: finds the link and its stories as this user may read them, asks who may and whether the
 * link's state allows it, then lets the command write.
 * @throws NOT_FOUND, NOT_ALLOWED, STALE_STATE
 */
export const act = async <T>(
  context: CommandContext,
  { linkId, act: wanted }: { linkId: string; act: LinkAct },
  write: (link: StoryLinkRow, next: LinkState | null, stories: Linked['stories']) => Promise<T>,
): Promise<T> => {
  const { link, stories } = await findLinked(context, linkId)
  return write(link, nextState(link, wanted), stories)
}
