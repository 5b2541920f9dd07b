import type { PayloadRequest, Where } from 'payload'
import type { LinkState } from '../domain/links.ts'
import type { LinkType } from '../domain/linkTypes.ts'
import { linksSlug } from '../options.ts'

export type StoryLinkRow = {
  id: string
  from: string
  to: string
  type: LinkType
  state: LinkState
  proposedBy: string | null
  proposedAt: string
  decidedBy: string | null
  decidedAt: string | null
  note: string | null
}

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return id === undefined || id === null ? null : String(id)
}

/** A stored row, with ids as strings on every database. */
export const storyLink = (row: Record<string, unknown>): StoryLinkRow => ({
  id: String(row.id),
  from: String(idOf(row.from)),
  to: String(idOf(row.to)),
  type: row.type as LinkType,
  state: row.state as LinkState,
  proposedBy: idOf(row.proposedBy),
  proposedAt: String(row.proposedAt),
  decidedBy: idOf(row.decidedBy),
  decidedAt: (row.decidedAt as string | null | undefined) ?? null,
  note: (row.note as string | null | undefined) ?? null,
})

/** Links as stored, whoever asks: the caller has decided who may see them. The oldest first. */
export const findLinks = async (
  { payload, req }: { payload: PayloadRequest['payload']; req?: Partial<PayloadRequest> },
  where: Where,
): Promise<StoryLinkRow[]> => {
  const { docs } = await payload.find({
    collection: linksSlug,
    where,
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  const rows = docs.map((doc) => storyLink(doc as unknown as Record<string, unknown>))
  return rows.sort((a, b) => a.proposedAt.localeCompare(b.proposedAt))
}
