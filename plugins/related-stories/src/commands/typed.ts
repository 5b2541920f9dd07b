import type { LinkType } from '../domain/linkTypes.ts'
import { typeTaken } from '../domain/links.ts'
import { pairKey } from '../domain/pairKey.ts'
import { turned, type Sides } from '../domain/turned.ts'
import { foreignArticle, RelatedStoriesError } from '../errors.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { findByPair, storedId } from './store.ts'

/** The type a link is to have, and the story that type speaks of; what is not said stays as it is. */
export type Choice = { type?: LinkType | null; from?: string | null }

/** A link's sides with its ids as they are stored. */
export const storedSides = (
  { req, options }: CommandContext,
  sides: Sides,
): Record<string, unknown> => ({
  ...sides,
  from: storedId(req, options.collection, sides.from),
  to: storedId(req, options.collection, sides.to),
})

/** @throws DUPLICATE_LINK when the pair has such a link already, saying how to mend it. */
export const requireFree = async (
  { req }: CommandContext,
  link: StoryLinkRow,
  key: string,
): Promise<void> => {
  const taken = key === link.pairKey ? null : await findByPair(req, key)
  if (!taken) return
  const { code, because } = typeTaken(taken.state)
  throw new RelatedStoriesError(code, because)
}

/**
 * What has to be written for a link to be of the type chosen, turned round if that type speaks of the other story.
 * @throws INVALID_INPUT, DUPLICATE_LINK
 */
export const typed = async (
  context: CommandContext,
  link: StoryLinkRow,
  { type, from }: Choice,
): Promise<{ data: Record<string, unknown>; turns: boolean; changes: boolean }> => {
  if (from && from !== link.from && from !== link.to) throw foreignArticle('from')
  const turns = from === link.to
  const sides = turns ? turned(link) : link
  const chosen = type ?? link.type
  const key = pairKey(sides.from, sides.to, chosen)
  await requireFree(context, link, key)
  return {
    data: { type: chosen, pairKey: key, ...(turns ? storedSides(context, turned(link)) : {}) },
    turns,
    changes: turns || chosen !== link.type,
  }
}
