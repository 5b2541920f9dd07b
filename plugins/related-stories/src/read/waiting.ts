import type { CommandContext } from '../commands/context.ts'
import { findArticles, type Article } from './article.ts'
import { linksWith, queryLinks } from './storyLink.ts'

/** So many are counted one by one; nobody reads a greater number differently. */
const most = 100

/** How many suggestions wait for a story's editor: not put off, and of stories this user may read. */
export const waiting = async (
  { req, options }: CommandContext,
  article: Article,
): Promise<{ suggested: number }> => {
  const now = new Date().toISOString()
  const links = await queryLinks(
    { payload: req.payload, req },
    {
      and: [
        linksWith(article.id),
        { state: { equals: 'suggested' } },
        {
          or: [{ postponedUntil: { exists: false } }, { postponedUntil: { less_than_equal: now } }],
        },
      ],
    },
    { sort: ['-proposedAt'], limit: most },
  )
  const own = String(article.id)
  const others = links.map(({ from, to }) => (from === own ? to : from))
  const readable = await findArticles(req, options, others)
  return { suggested: others.filter((id) => readable.has(id)).length }
}
