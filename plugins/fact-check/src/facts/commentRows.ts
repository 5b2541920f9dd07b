import type { PayloadRequest, Where } from 'payload'
import type { Anchor } from '../domain/anchors.ts'
import type { AnchorState } from '../domain/claims.ts'
import { commentsSlug } from '../slugs.ts'
import { anchorState } from './claimRows.ts'
import { idOf } from './idOf.ts'
import { idFor } from './loadArticle.ts'

type Id = string | number

export type CommentRow = {
  id: string
  article: string
  anchor: Anchor
  anchorState: AnchorState
  round: number | null
  text: string
  by: string | null
  /** ISO 8601. */
  at: string
  mentions: string[]
  resolvedAt: string | null
  resolvedBy: string | null
}

type Stored = Partial<Omit<Anchor, 'exact' | 'field'>> & {
  id: Id
  article: unknown
  field: string
  exact: string
  anchorState?: string | null
  round?: number | null
  text: string
  by?: unknown
  mentions?: unknown[] | null
  resolvedAt?: string | Date | null
  resolvedBy?: unknown
  createdAt: string | Date
}

const readComment = (row: Stored): CommentRow => ({
  id: String(row.id),
  article: idOf(row.article) ?? '',
  anchor: {
    field: row.field,
    exact: row.exact,
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    start: row.start ?? 0,
  },
  anchorState: anchorState.parse(row.anchorState),
  round: row.round ?? null,
  text: row.text,
  by: idOf(row.by),
  at: new Date(row.createdAt).toISOString(),
  mentions: (row.mentions ?? []).flatMap((mention) => idOf(mention) ?? []),
  resolvedAt: row.resolvedAt ? new Date(row.resolvedAt).toISOString() : null,
  resolvedBy: idOf(row.resolvedBy),
})

const find = async (req: PayloadRequest, where: Where, limit = 0): Promise<CommentRow[]> => {
  const { docs } = await req.payload.db.find<Stored>({
    collection: commentsSlug,
    where,
    sort: 'createdAt',
    limit,
    pagination: false,
    req,
  })
  return docs.map(readComment)
}

/** The comments on an article's passages, oldest first. */
export const commentsOf = (req: PayloadRequest, article: Id): Promise<CommentRow[]> =>
  find(req, { article: { equals: article } })

/** The comment of an id; null when there is none. */
export const commentOf = async (req: PayloadRequest, given: string): Promise<CommentRow | null> => {
  const id = idFor(req, given)
  return id === null ? null : ((await find(req, { id: { equals: id } }, 1))[0] ?? null)
}
