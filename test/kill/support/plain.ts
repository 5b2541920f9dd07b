import type { ChainedEvent } from '../../../plugins/fact-check/src/domain/eventChain.ts'
import type { Content } from './Stored.ts'

export type Loose = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)

/** A stored value as plain JSON: ids as text, moments as ISO 8601, what is empty left out. */
export const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('toHexString' in value) return String(value)
  const entries = Object.entries(value).map(([name, entry]) => [name, plain(entry)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => !isEmpty(entry)))
}

/** What is the row's own, and not what it says. */
const own = new Set(['id', '_id', '__v', 'createdAt', 'updatedAt'])

export const contentOf = (row: Loose): Content =>
  plain(Object.fromEntries(Object.entries(row).filter(([name]) => !own.has(name)))) as Content

/** A line of the trail as it was hashed. `before` and `after` stay as they are: their nulls belong to them. */
export const chainedOf = (row: Loose): ChainedEvent => ({
  subject: String(row.subject),
  article: (row.article as string | null | undefined) ?? null,
  seq: Number(row.seq),
  kind: String(row.kind),
  by: (row.by as string | null | undefined) ?? null,
  byName: (row.byName as string | null | undefined) ?? null,
  system: (row.system as string | null | undefined) ?? null,
  at: new Date(row.at as string | Date).toISOString(),
  before: row.before ?? null,
  after: row.after ?? null,
  note: (row.note as string | null | undefined) ?? null,
  previousHash: (row.previousHash as string | null | undefined) ?? null,
  hash: String(row.hash),
})
