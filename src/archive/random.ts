/** Chance that can be repeated: the same seed draws the same. */
export type Random = {
  /** From 0 to below 1. */
  next(): number
  /** A whole number between two, both included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** As many different items as there are and are asked for, in drawn order. */
  sample<Item>(items: readonly Item[], count: number): Item[]
  /** One of the keys, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key
  /** Normally distributed around 0 with deviation 1. */
  normal(): number
}

/** FNV-1a: a text as a number to begin with. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Mulberry32. */
export const createRandom = (seed: string): Random => {
  let state = hashOf(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new Error('There is nothing to draw from.')
    return item
  }
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items]
    const drawn: Item[] = []
    while (drawn.length < count && left.length > 0)
      drawn.push(...left.splice(int(0, left.length - 1), 1))
    return drawn
  }
  const weighted = <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
    const entries = Object.entries(weights) as [Key, number][]
    let at = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      at -= weight
      if (at < 0) return key
    }
    return pick(entries)[0]
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    sample,
    weighted,
    normal,
  }
}
