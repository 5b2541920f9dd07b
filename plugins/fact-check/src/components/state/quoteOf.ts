import type { Passage } from './CheckState.ts'
import type { Selected } from './wordSelection.ts'

/** Words of a passage with what stands around them, as markClaim takes them; the passage before tells twins apart. */
export const quoteOf = (passages: Passage[], key: string, selected: Selected | null) => {
  const at = passages.findIndex((passage) => passage.key === key)
  const passage = passages[at]
  if (!passage) return null
  const { field, shown } = passage
  const inField = (each: Passage | undefined) => (each?.field === field ? each.shown : '')
  const raw = selected ? shown.slice(selected.start, selected.end) : shown
  const exact = raw.trim()
  if (!exact) return null
  const start = (selected?.start ?? 0) + (raw.length - raw.trimStart().length)
  const before = `${inField(passages[at - 1])} ${shown.slice(0, start)}`.trimStart()
  const after = `${shown.slice(start + exact.length)} ${inField(passages[at + 1])}`.trimEnd()
  return { field, exact, prefix: before.slice(-100), suffix: after.slice(0, 100) }
}
