const kept = 32
const prime = 0x01000193

/** FNV-1a, 32 bits: the same on every machine and in every version. */
export const hashOf = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), prime)
  return value >>> 0
}

/**
 * The least hashes of a text's runs of three words, in order: a sample that two versions of a text have in common.
 * `words` are the hashes of its words.
 */
export const signatureOf = (words: readonly number[]): number[] => {
  const hashes = new Set<number>()
  for (let at = 2; at < words.length; at++) {
    const [one = 0, two = 0, three = 0] = [words[at - 2], words[at - 1], words[at]]
    let value = Math.imul(Math.imul(one ^ (two >>> 7), prime) ^ two, prime)
    value = Math.imul(value ^ three ^ (value >>> 13), prime)
    hashes.add((value ^ (value >>> 15)) >>> 0)
  }
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, kept))
}

/** About which share of their runs of words two texts have in common (Jaccard, by the least of both), 0..1. */
export const resemblance = (one: readonly number[], other: readonly number[]): number => {
  if (!one.length || !other.length) return 0
  const [first, second] = [new Set(one), new Set(other)]
  const least = Array.from(new Set([...one, ...other]))
    .sort((a, b) => a - b)
    .slice(0, Math.max(one.length, other.length))
  return least.filter((value) => first.has(value) && second.has(value)).length / least.length
}
