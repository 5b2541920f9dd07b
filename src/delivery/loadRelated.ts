import { relatedOf } from '@galley/payload-related-stories'
import type { Payload } from 'payload'
import { presentRelated, type Link } from './present/presentRelated.ts'
import { publishedById } from './publishedById.ts'

type Wanted = { id: string; language: string }

/** Articles → their related stories as the public sees them, labels in the article's language; a query a language. */
export const loadRelated = async (payload: Payload, articles: Wanted[]) => {
  const links = new Map<string, Link[]>()
  for (const language of new Set(articles.map((article) => article.language))) {
    const ids = articles.filter((article) => article.language === language).map(({ id }) => id)
    for (const [id, found] of await relatedOf(payload, ids, { language })) links.set(id, found)
  }
  const targets = [...links.values()].flat().map(({ article }) => article)
  const published = await publishedById(payload, targets)
  return ({ id }: Wanted) => presentRelated(links.get(id) ?? [], published)
}
