/** Pairs of equal entries, as indexes, in order: a longest common sequence. */
export type Pair = [before: number, after: number]

/** Past this many comparisons (some 3,000 by 3,000 entries) only equal beginnings and ends are paired. */
const limit = 9_000_000

/** Aligns two sequences: which entry of one is which of the other. */
export const align = (before: string[], after: string[]): Pair[] => {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const pairs: Pair[] = Array.from({ length: head }, (_, index) => [index, index])
  const a = before.slice(head, before.length - tail)
  const b = after.slice(head, after.length - tail)
  if (a.length * b.length <= limit) {
    const width = b.length + 1
    const lengths = new Uint32Array((a.length + 1) * width)
    const at = (i: number, j: number) => lengths[i * width + j] ?? 0
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        lengths[i * width + j] =
          a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      if (a[i] === b[j]) pairs.push([head + i++, head + j++])
      else if (at(i + 1, j) >= at(i, j + 1)) i++
      else j++
    }
  }
  for (let index = tail; index > 0; index--)
    pairs.push([before.length - index, after.length - index])
  return pairs
}
