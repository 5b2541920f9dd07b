import { isDeepStrictEqual } from 'node:util'
import { withoutCorrection } from '../domain/news.ts'
import { findArticle } from '../read/article.ts'
import { storyOf } from '../read/story.ts'
import { findLinks, linksWith, type StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { putNews } from './putNews.ts'
import { tellFate } from './tellFate.ts'

const corrects = (link: StoryLinkRow | null): link is StoryLinkRow =>
  link?.state === 'confirmed' && link.type === 'correction-of'

/** Who has not read yet that a story was corrected by this link is not told any more. */
const takeBack = async (context: CommandContext, { id, to }: StoryLinkRow): Promise<void> => {
  const { req } = context
  const links = await findLinks({ payload: req.payload, req }, linksWith(to))
  for (const link of links) {
    const side = link.from === to ? 'to' : 'from'
    const news = side === 'from' ? link.fromNews : link.toNews
    const left = withoutCorrection(news, id)
    if (!isDeepStrictEqual(left, news)) await putNews(context, link, side, left)
  }
}

/**
 * A confirmed `correction-of` is a correction: whatever else is linked with the corrected story hears of it, with the
 * correction's title as the reason. One that is taken away, or turns out to be something else, takes its news along.
 */
export const tellCorrection = async (
  context: CommandContext,
  before: StoryLinkRow | null,
  after: StoryLinkRow | null,
): Promise<void> => {
  const same = before?.from === after?.from && before?.to === after?.to
  if (corrects(before) && corrects(after) && same) return
  if (corrects(before)) await takeBack(context, before)
  if (!corrects(after)) return
  const correction = await findArticle(context.req, context.options, after.from)
  const reason = correction && storyOf(correction, context.options).title
  await tellFate(
    context,
    after.to,
    { kind: 'corrected', reason: reason || null },
    { except: after.from, by: after.id },
  )
}
