import type { Passage } from './types.ts'

/** The passages of some keys, in the order of the keys, and the keys that name none. */
export const keyed = (
  passages: Passage[],
  keys: string[],
): { found: { passage: Passage; index: number }[]; unknown: string[] } => {
  const at = new Map(passages.map(({ key }, index) => [key, index]))
  const unknown: string[] = []
  const found = [...new Set(keys)].flatMap((key) => {
    const index = at.get(key)
    const passage = index === undefined ? undefined : passages[index]
    if (passage && index !== undefined) return [{ passage, index }]
    unknown.push(key)
    return []
  })
  return { found, unknown }
}
