import { limitReached } from '../errors.ts'
import { linksSlug } from '../options.ts'
import type { Article } from '../read/article.ts'
import { storyOf } from '../read/story.ts'
import { linksWith } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'

/** @throws LIMIT_REACHED, naming the story that has as many confirmed links as it may have. */
export const requireRoom = async (
  { req, options }: CommandContext,
  stories: Article[],
): Promise<void> => {
  const { confirmed } = options.limits
  for (const story of stories) {
    const { totalDocs } = await req.payload.db.count({
      collection: linksSlug,
      where: { and: [{ state: { equals: 'confirmed' } }, linksWith(story.id)] },
      req,
    })
    if (totalDocs >= confirmed) throw limitReached(storyOf(story, options).title, confirmed)
  }
}
