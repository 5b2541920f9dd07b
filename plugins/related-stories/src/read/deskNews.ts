import type { Direction } from '../domain/linkTypes.ts'
import { isUnread, type FateKind } from '../domain/news.ts'
import type { StoryLinkRow } from './storyLink.ts'

/** What became of the other story, not yet read here. `at`: ISO 8601. */
export type DeskNews = { kind: FateKind; reason: string | null; at: string }

/** The news one side of a link has to read; null when it has none. */
export const deskNews = (link: StoryLinkRow, side: Direction): DeskNews | null => {
  const news = side === 'from' ? link.fromNews : link.toNews
  return isUnread(news) ? { kind: news.kind, reason: news.reason, at: news.at } : null
}
