import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload'
import type { Article, ResolvedOptions } from '../options.ts'
import { noticesSlug } from '../slugs.ts'
import { idOf } from './idOf.ts'
import { valueAt } from './paths.ts'
import { peopleNamed } from './peopleNamed.ts'

export type UnseenNotice = {
  id: string
  kind: string
  article: { id: string; title: string | null } | null
  by: string | null
  at: string
}

type Row = { id: string | number; kind: string; article: unknown; by: unknown; createdAt: string }

/** What somebody was told and has not seen, newest first, and how much of it there is. They read their own alone. */
export const unseenNotices = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  user: TypedUser,
): Promise<{ notices: UnseenNotice[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: noticesSlug,
    where: { and: [{ to: { equals: user.id } }, { seenAt: { exists: false } }] },
    sort: '-createdAt',
    limit: 5,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  const rows = docs as unknown as Row[]
  const people = await peopleNamed(
    req,
    options,
    rows.map(({ by }) => by),
  )
  const articles = await titlesOf(
    req,
    options,
    rows.map(({ article }) => article),
  )
  const notices = rows.map(({ id, kind, article, by, createdAt }) => ({
    id: String(id),
    kind,
    article: articles.get(idOf(article) ?? '') ?? null,
    by: people.get(idOf(by) ?? '')?.name ?? null,
    at: new Date(createdAt).toISOString(),
  }))
  return { notices, total: totalDocs }
}

const titlesOf = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  articles: unknown[],
): Promise<Map<string, { id: string; title: string | null }>> => {
  const ids = articles.filter((article) => idOf(article) !== null)
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.findVersions<Article>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const field = req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle
  return new Map(
    docs.map(({ parent, version }) => {
      const title = field ? valueAt(version, field) : null
      return [
        String(parent),
        { id: String(parent), title: typeof title === 'string' && title ? title : null },
      ]
    }),
  )
}
