const run = 3
const kept = 32

/** FNV-1a, 32 bits: the same on every machine and in every version. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

/** The least hashes of a text's runs of three words, in order: a sample that two versions of a text have in common. */
export const signatureOf = (words: readonly string[]): number[] => {
  const hashes = new Set<number>()
  for (let at = 0; at + run <= words.length; at++)
    hashes.add(hash(words.slice(at, at + run).join(' ')))
  return Array.from(hashes)
    .sort((one, other) => one - other)
    .slice(0, kept)
}

/** About which share of their runs of words two texts have in common (Jaccard, by the least of both), 0..1. */
export const resemblance = (one: readonly number[], other: readonly number[]): number => {
  if (!one.length || !other.length) return 0
  const both = Array.from(new Set([...one, ...other]))
    .sort((a, b) => a - b)
    .slice(0, Math.min(kept, Math.max(one.length, other.length)))
  const [first, second] = [new Set(one), new Set(other)]
  return both.filter((value) => first.has(value) && second.has(value)).length / both.length
}
