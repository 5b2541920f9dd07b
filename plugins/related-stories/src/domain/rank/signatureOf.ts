const kept = 32
const prime = 0x01000193

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
