import { relatedOf } from '@galley/payload-related-stories'
import type { Payload } from 'payload'
import { presentRelated } from './present/presentRelated.ts'

/** Articles' ids → their related stories as the public sees them: three queries, however many articles. */
export const loadRelated = async (payload: Payload, articles: string[]) => {
  const links = await relatedOf(payload, articles)
  const targets = [...new Set([...links.values()].flat().map(({ article }) => article))]
  const { docs } = targets.length
    ? await payload.find({
        collection: 'articles',
        where: { and: [{ id: { in: targets } }, { _status: { equals: 'published' } }] },
        select: { slug: true, headline: true, language: true },
        pagination: false,
        depth: 0,
        joins: false,
        overrideAccess: true,
      })
    : { docs: [] }
  const published = new Map(docs.map((row) => [row.id, row]))
  return (id: string) => presentRelated(links.get(id) ?? [], published)
}
