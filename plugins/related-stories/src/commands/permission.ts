import { notAllowed, notLoggedIn } from '../errors.ts'
import type { RelatedStoriesAction } from '../options.ts'
import type { Article } from '../read/article.ts'
import type { CommandContext } from './context.ts'

/** @throws NOT_ALLOWED (401) when nobody is logged in. */
export const requireUser = ({ req }: CommandContext): void => {
  if (!req.user) throw notLoggedIn()
}

/** @throws NOT_ALLOWED */
export const requireAtAll = (
  { req, options }: CommandContext,
  action: RelatedStoriesAction,
): void => {
  if (!options.can(req.user, action)) throw notAllowed()
}

/** Who is asking; null when they are not of the collection links point to. */
export const personOf = ({ req: { user }, options }: CommandContext): string | null =>
  user && user.collection === options.users ? String(user.id) : null

/** Both sides of a link must agree: it shows on both. */
export const mayOnAll = (
  { req, options }: CommandContext,
  action: RelatedStoriesAction,
  articles: Article[],
): boolean => articles.every((article) => options.can(req.user, action, article))

/** @throws NOT_ALLOWED */
export const requireOnAll = (
  context: CommandContext,
  action: RelatedStoriesAction,
  articles: Article[],
): void => {
  if (!mayOnAll(context, action, articles)) throw notAllowed()
}
