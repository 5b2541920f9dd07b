import { createHash } from 'node:crypto'

export interface Window {
  /** Names the count of one address in one window; the address itself is not kept. */
  id: string
  ends: Date
}

/** The window a moment lies in: every instance finds the same, whenever it started. */
export const windowOf = (limit: string, key: string, length: number, now = Date.now()): Window => {
  const starts = Math.floor(now / length) * length
  const id = createHash('sha256').update(`${limit}\n${key}\n${starts}`).digest('base64url')
  return { id, ends: new Date(starts + length) }
}
