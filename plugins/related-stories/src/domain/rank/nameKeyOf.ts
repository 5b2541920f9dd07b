import { fold } from './fold.ts'

/** Names come again and again; past this many the memory begins anew. */
const memory = 50_000
const remembered = new Map<string, string>()

/** A name as it is compared: folded, without dots and apostrophes. */
export const nameKeyOf = (name: string): string => {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const key = fold(name.replace(/[.'’‘]/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (remembered.size >= memory) remembered.clear()
  remembered.set(name, key)
  return key
}
