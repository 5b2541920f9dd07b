import { relatedOf } from '@galley/payload-related-stories'
import type { Payload } from 'payload'
import { presentRelated, type Link } from './present/presentRelated.ts'

type Wanted = { id: string; language: string }

/** Articles → their related stories as the public sees them, labels in the article's language; a query a language. */
export const loadRelated = async (payload: Payload, articles: Wanted[]) => {
  const links = new Map<string, Link[]>()
  for (const language of new Set(articles.map((article) => article.language))) {
    const ids = articles.filter((article) => article.language === language).map(({ id }) => id)
    for (const [id, found] of await relatedOf(payload, ids, { language })) links.set(id, found)
  }
  const targets = [...new Set([...links.values()].flat().map(({ article }) => article))]
  const { docs } = targets.length
    ? await payload.find({
        collection: 'articles',
        // By their ids alone: asked for what is published, a database without statistics looks through all of it.
        where: { id: { in: targets } },
        select: { slug: true, headline: true, language: true, _status: true },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
    : { docs: [] }
  const published = new Map(
    docs.filter(({ _status }) => _status === 'published').map((row) => [row.id, row]),
  )
  return ({ id }: Wanted) => presentRelated(links.get(id) ?? [], published)
}
