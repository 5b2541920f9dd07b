type Placed = { id: string; pinned: boolean }

/**
 * The confirmed links of a story with one of them in another's place; null when nothing moves. Pinned ones stay above the
 * others: a link moves among its own.
 */
export const moved = (list: readonly Placed[], id: string, to: number): string[] | null => {
  const from = list.findIndex((each) => each.id === id)
  const link = list[from]
  const there = list[to]
  if (!link || !there || from === to || link.pinned !== there.pinned) return null
  return list
    .map((each) => each.id)
    .toSpliced(from, 1)
    .toSpliced(to, 0, id)
}
