import { heard, type Fate } from '../domain/news.ts'
import { findLinks, linksWith } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { putNews } from './putNews.ts'

/** Tells every story that is linked with an article what became of it. The links stay as they are. */
export const tellFate = async (
  context: CommandContext,
  article: string | number,
  fate: Fate,
  { except, by }: { except?: string; by?: string } = {},
): Promise<void> => {
  const { req } = context
  const at = new Date().toISOString()
  const links = await findLinks(
    { payload: req.payload, req },
    { and: [{ state: { equals: 'confirmed' } }, linksWith(article)] },
  )
  for (const link of links) {
    const side = link.from === String(article) ? 'to' : 'from'
    if (link[side] === except) continue
    const news = heard(side === 'from' ? link.fromNews : link.toNews, fate, at, by)
    if (news) await putNews(context, link, side, news)
  }
}
