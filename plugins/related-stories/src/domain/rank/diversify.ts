import { weights } from './weights.ts'

/**
 * Orders by score, but what says the same as something before it comes later (maximal marginal relevance); at most
 * `limit`. Of equal ones that which was given first.
 */
export const diversify = <Item extends { score: number }>(
  items: readonly Item[],
  likeness: (one: Item, other: Item) => number,
  limit: number,
): Item[] => {
  const left = items.map((item) => ({ item, repeated: 0 }))
  const chosen: Item[] = []
  while (left.length && chosen.length < limit) {
    const worth = left.map(({ item, repeated }) => item.score * (1 - weights.diversity * repeated))
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1)
    if (!next) break
    chosen.push(next.item)
    for (const other of left)
      other.repeated = Math.max(other.repeated, likeness(next.item, other.item))
  }
  return chosen
}
