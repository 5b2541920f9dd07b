import { afterReading, isUnread } from '../domain/news.ts'
import { foreignArticle, RelatedStoriesError } from '../errors.ts'
import { findLinked } from './act.ts'
import { answer } from './answer.ts'
import type { Command } from './context.ts'
import { newsInput, parse } from './input.ts'
import { requireUser } from './permission.ts'
import { putNews } from './putNews.ts'

/**
 * Says that a story's desk has read what became of the other one. The other side's own news stays. `at`: of the news that
 * was read, so that nobody closes one they did not see.
 */
export const dismissStoryLinkNews: Command = async (context, input) => {
  requireUser(context)
  const { linkId, articleId, at } = parse(newsInput, input)
  const { link } = await findLinked(context, linkId)
  if (link.from !== articleId && link.to !== articleId) throw foreignArticle('articleId')
  const side = link.from === articleId ? 'from' : 'to'
  const news = side === 'from' ? link.fromNews : link.toNews
  if (!isUnread(news))
    throw new RelatedStoriesError(
      'STALE_STATE',
      'Nothing was changed: this link has no warning for this story, or somebody read it first.',
    )
  if (at && at !== news.at)
    throw new RelatedStoriesError(
      'STALE_STATE',
      'Nothing was changed: there is newer news of the other story. Read it first.',
    )
  const read = afterReading(news, new Date().toISOString())
  return answer(await putNews(context, link, side, read, 'link-news-read'))
}
