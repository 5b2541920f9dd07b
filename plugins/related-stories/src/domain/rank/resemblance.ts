/** About which share of their runs of words two texts have in common (Jaccard, by the least of both), 0..1. */
export const resemblance = (one: readonly number[], other: readonly number[]): number => {
  if (!one.length || !other.length) return 0
  const most = Math.max(one.length, other.length)
  let [here, there, seen, shared] = [0, 0, 0, 0]
  // Both are in order, so that the least of both are met first.
  for (; seen < most; seen++) {
    const [first, second] = [one[here] ?? Infinity, other[there] ?? Infinity]
    if (first === Infinity && second === Infinity) break
    if (first === second) shared++
    if (first <= second) here++
    if (second <= first) there++
  }
  return shared / seen
}
