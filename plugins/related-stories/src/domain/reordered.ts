/**
 * A list with some of its entries in another order: they take the places they had among them, everything else stays where it
 * is. `wanted` holds entries of the list, each once.
 */
export const reordered = (list: readonly string[], wanted: readonly string[]): string[] => {
  const moving = new Set(wanted)
  const next = wanted.values()
  return list.map((entry) => (moving.has(entry) ? (next.next().value ?? entry) : entry))
}

/** Whether a list still has the order somebody saw; what came in between meanwhile does not matter. */
export const isAsSeen = (list: readonly string[], seen: readonly string[]): boolean => {
  const left = list.filter((entry) => seen.includes(entry))
  return left.length === seen.length && left.every((entry, index) => entry === seen[index])
}
