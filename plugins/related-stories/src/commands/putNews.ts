import type { Direction } from '../domain/linkTypes.ts'
import { isUnread, type News } from '../domain/news.ts'
import type { RelatedStoriesEventKind } from '../options.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { updateLink } from './store.ts'
import { tell } from './tell.ts'

const told = (news: News | null) => ({ news: isUnread(news) ? news : null })

/** Writes what one side of a link has to know of the other, and says so in that side's trail. */
export const putNews = async (
  context: CommandContext,
  link: StoryLinkRow,
  side: Direction,
  news: News | null,
  kind: RelatedStoriesEventKind = 'link-news',
): Promise<StoryLinkRow> => {
  const [known, other] =
    side === 'from' ? [link.fromNews, link.toNews] : [link.toNews, link.fromNews]
  const after = await updateLink(context.req, link, {
    [`${side}News`]: news,
    hasNews: isUnread(news) || isUnread(other),
  })
  await tell(context, kind, link, after, {
    articles: [link[side]],
    was: told(known),
    is: told(news),
    note: isUnread(news) ? news.reason : null,
  })
  return after
}
