import { rules } from '@galley/payload-fact-check'
import type { CollectionSlug } from 'payload'
import type { Doc } from '../store/Store.ts'
import type { Member } from './Step.ts'

/** A line of an article's trail that does not know yet which one comes before it. */
export type EventDraft = {
  article: string
  kind: string
  by: Member
  /** ISO 8601. */
  at: string
  before?: unknown
  after?: unknown
  note?: string | null
}

const json = (value: unknown): unknown =>
  value === undefined || value === null ? null : JSON.parse(JSON.stringify(value))

/** The lines of each article in the order of their moments, every one bound to the one before it. */
export const chainEvents = (drafts: EventDraft[], newId: () => string): Doc[] => {
  const last = new Map<string, { seq: number; hash: string }>()
  // Sorting is stable: what was told first at the same moment stays first.
  const inOrder = [...drafts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return inOrder.map(({ article, kind, by, at, before, after, note }) => {
    const previous = last.get(article)
    const body: rules.EventBody = {
      subject: `articles/${article}`,
      article,
      seq: (previous?.seq ?? 0) + 1,
      kind,
      by: by.id,
      byName: by.name,
      system: null,
      at,
      before: json(before),
      after: json(after),
      note: note ?? null,
      previousHash: previous?.hash ?? null,
    }
    const hash = rules.sha256(rules.eventText(body))
    last.set(article, { seq: body.seq, hash })
    return {
      collection: 'desk-events' as CollectionSlug,
      id: newId(),
      data: { ...body, hash, createdAt: at, updatedAt: at },
    }
  })
}
