import type { Channel } from './channels.ts'
import type { Desk } from './desk.ts'

type News = { kind: string; reason: string | null; at: string } | null
export type Listed = {
  id: string
  state: string
  type: string
  direction: string
  pinned: boolean
  order: number | null
  postponedUntil: string | null
  news: News
  mayUndo: boolean
  score: number | null
  reasons: unknown
  article: { id: string; title: string; status: string; date: string | null }
}
export type Row = {
  id: string
  state: string
  type: string
  newer: string
  score: number | null
  reasons: unknown
  mayDecide: boolean
  mayUndo: boolean
  from: { id: string; title: string; label: string; summary: string | null; news: News }
  to: { id: string; title: string; label: string; summary: string | null; news: News }
}
export type Page = {
  tab: string
  counts: Record<'new' | 'older' | 'news', number>
  rows: Row[]
  after: string | null
}

/** What the screens are told, as the editor sees it. */
export const told = (desk: () => Desk) => ({
  list: async (article: string, as: 'editor' | 'reporter' | 'reader' = 'editor') =>
    (await desk().rest('GET', `/related-stories/of/${article}`, as)).body.links as Listed[],
  page: async (query = '', as: 'editor' | 'reader' = 'editor') =>
    (await desk().rest('GET', `/related-stories/desk${query}`, as)).body as unknown as Page,
})

/** Links one story with as many others as there are titles; the ids of the links and of the others. */
export const linkAll = async (
  desk: Desk,
  send: Channel,
  from: string,
  titles: string[],
  as: 'editor' | 'reporter',
): Promise<{ link: string; other: string }[]> => {
  const made: { link: string; other: string }[] = []
  for (const title of titles) {
    const to = await desk.article(title)
    const { link } = await send(desk, 'createStoryLink', { from, to, type: 'follow-up' }, as)
    made.push({ link: String(link?.id), other: to })
  }
  return made
}
