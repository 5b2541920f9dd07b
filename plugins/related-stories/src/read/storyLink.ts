import type { PayloadRequest, Where } from 'payload'
import type { LinkState } from '../domain/links.ts'
import type { LinkType } from '../domain/linkTypes.ts'
import type { News } from '../domain/news.ts'
import type { LastDecision } from '../domain/takingBack.ts'
import { linksSlug } from '../options.ts'

export type StoryLinkRow = {
  id: string
  from: string
  to: string
  type: LinkType
  state: LinkState
  pairKey: string
  proposedBy: string | null
  proposedAt: string
  decidedBy: string | null
  decidedAt: string | null
  note: string | null
  score: number | null
  /** As the ranking gave them. */
  reasons: unknown
  postponedUntil: string | null
  fromOrder: number | null
  toOrder: number | null
  fromPinned: boolean
  toPinned: boolean
  fromNews: News | null
  toNews: News | null
  hasNews: boolean
  older: boolean
  /** What undoing the last decision leads back to. */
  before: LastDecision | null
  updatedAt: string
}

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return id === undefined || id === null ? null : String(id)
}

const maybe = <Value>(value: unknown): Value | null => (value ?? null) as Value | null

/** A stored row, with ids as strings and nothing as null on every database. */
export const storyLink = (row: Record<string, unknown>): StoryLinkRow => ({
  id: String(row.id),
  from: String(idOf(row.from)),
  to: String(idOf(row.to)),
  type: row.type as LinkType,
  state: row.state as LinkState,
  pairKey: String(row.pairKey),
  proposedBy: idOf(row.proposedBy),
  proposedAt: String(row.proposedAt),
  decidedBy: idOf(row.decidedBy),
  decidedAt: maybe(row.decidedAt),
  note: maybe(row.note),
  score: maybe(row.score),
  reasons: row.reasons ?? null,
  postponedUntil: maybe(row.postponedUntil),
  fromOrder: maybe(row.fromOrder),
  toOrder: maybe(row.toOrder),
  fromPinned: row.fromPinned === true,
  toPinned: row.toPinned === true,
  fromNews: maybe(row.fromNews),
  toNews: maybe(row.toNews),
  hasNews: row.hasNews === true,
  older: row.older === true,
  before: maybe(row.before),
  updatedAt: String(row.updatedAt),
})

type Reader = { payload: PayloadRequest['payload']; req?: Partial<PayloadRequest> }

/** Links as stored, whoever asks: the caller has decided who may see them. */
export const queryLinks = async (
  { payload, req }: Reader,
  where: Where,
  more: { sort?: string[]; limit?: number } = {},
): Promise<StoryLinkRow[]> => {
  // Past Payload's own reading, which leaves out what is hidden from its API.
  const { docs } = await payload.db.find({
    collection: linksSlug,
    where,
    pagination: false,
    limit: 0,
    ...more,
    req,
  })
  return docs.map((doc) => storyLink(doc as Record<string, unknown>))
}

/** The same, the oldest first. */
export const findLinks = async (reader: Reader, where: Where): Promise<StoryLinkRow[]> =>
  (await queryLinks(reader, where)).sort((a, b) => a.proposedAt.localeCompare(b.proposedAt))

/** All links of a story. */
export const linksWith = (article: string | number): Where => ({
  or: [{ from: { equals: article } }, { to: { equals: article } }],
})
