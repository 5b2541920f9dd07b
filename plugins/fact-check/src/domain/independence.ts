import type { Settling } from './settlings.ts'
import type { Decision, Reason } from './types.ts'

export type IndependenceFacts = {
  user: string
  /** The creator and everybody who wrote it. */
  authors: string[]
  requestedBy: string | null
  /** Who let the text live without this check. */
  waivedBy?: string[]
  /** Who last changed each passage that would be approved; null is the system. */
  editors: { text: string; field: string; by: string | null }[]
  /** Who settled, ruled on, marked or acknowledged what would be approved. */
  settlings: Settling[]
}

/**
 * Whoever approves is not an author, did not request the round or waive it, made no last edit to a passage approved, and
 * settled nothing of what is approved.
 */
export const mayApprove = ({
  user,
  authors,
  requestedBy,
  waivedBy = [],
  editors,
  settlings,
}: IndependenceFacts): Decision => {
  const because: Reason[] = []
  if (authors.includes(user)) because.push({ code: 'NOT_INDEPENDENT', key: 'wroteIt' })
  if (requestedBy === user) because.push({ code: 'NOT_INDEPENDENT', key: 'askedForIt' })
  if (waivedBy.includes(user)) because.push({ code: 'NOT_INDEPENDENT', key: 'waivedIt' })
  for (const { text, field, by } of editors)
    if (by === user)
      because.push({
        code: 'NOT_INDEPENDENT',
        key: 'editedHere',
        field,
        passage: text,
      })
  for (const { by, key, field, passage, passageKey } of settlings)
    if (by === user) because.push({ code: 'NOT_INDEPENDENT', key, field, passage, passageKey })
  const [first] = because
  if (!first) return { allowed: true }
  return {
    allowed: false,
    code: 'NOT_INDEPENDENT',
    says: [
      { key: 'notApproved' },
      { key: first.key },
      { key: 'somebodyElse' },
      { key: 'nothingChanged' },
    ],
    because,
  }
}
