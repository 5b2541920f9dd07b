import { decideLink, type LinkAct, type LinkState } from '../domain/links.ts'
import { linkNotFound, RelatedStoriesError } from '../errors.ts'
import { findArticle } from '../read/article.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { requireOnAll } from './permission.ts'
import { findLink } from './store.ts'

/**
 * The common half of the three decisions: finds the link and its stories as this user may read them, asks who may
 * and whether the link's state allows it, then lets the command write.
 * @throws NOT_FOUND, NOT_ALLOWED, STALE_STATE
 */
export const act = async <T>(
  context: CommandContext,
  { linkId, act: wanted }: { linkId: string; act: LinkAct },
  write: (link: StoryLinkRow, next: LinkState | null) => Promise<T>,
): Promise<T> => {
  const { req, options } = context
  const link = await findLink(req, linkId)
  const source = link && (await findArticle(req, options, link.from))
  const target = link && (await findArticle(req, options, link.to))
  if (!link || !source || !target) throw linkNotFound()
  requireOnAll(context, 'decide', [source, target])
  const outcome = decideLink(link.state, wanted)
  if (!outcome.allowed) throw new RelatedStoriesError(outcome.code, outcome.because)
  return write(link, outcome.state)
}
