import { relatedOf } from '@galley/payload-related-stories'
import type { Payload } from 'payload'
import { mostInThread } from './input.ts'
import { presentRelated, presentRelatedArticle, type Link } from './present/presentRelated.ts'
import type { RelatedRow } from './present/presentRelated.ts'
import { publishedById } from './publishedById.ts'

const chains: ReadonlySet<string> = new Set(['same-event', 'update-of', 'follow-up'])

const momentOf = ({ publishedAt }: RelatedRow): string => publishedAt ?? ''

/**
 * All that is reached from a published article over follow-ups, updates and links of the same event, oldest first; null
 * where nothing is published under this id. What is not published leads nowhere: its links tell nothing either.
 */
export const loadThread = async (payload: Payload, article: string) => {
  const told = await publishedById(payload, [article])
  const language = told.get(article)?.language ?? undefined
  const links = new Map<string, Link[]>()
  let reached = [...told.keys()]
  let hasMore = false
  while (reached.length > 0) {
    const found = await relatedOf(payload, reached, { language })
    for (const [id, all] of found)
      links.set(
        id,
        all.filter(({ type }) => chains.has(type)),
      )
    const beyond = reached.flatMap((id) => (links.get(id) ?? []).map((link) => link.article))
    const next = await publishedById(
      payload,
      beyond.filter((id) => !told.has(id)),
    )
    const room = mostInThread - told.size
    hasMore ||= next.size > room
    reached = [...next.keys()].slice(0, room)
    for (const id of reached) told.set(id, next.get(id) ?? {})
  }
  if (told.size === 0) return null
  return {
    hasMore,
    entries: [...told]
      .sort(([, one], [, other]) => (momentOf(one) < momentOf(other) ? -1 : 1))
      .map(([id, row]) => ({
        article: presentRelatedArticle(row),
        related: presentRelated(links.get(id) ?? [], told),
      })),
  }
}
