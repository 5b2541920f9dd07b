export interface Random {
  /** At least 0 and below `limit`. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** One of the keys, each as often as its weight says. */
  weighted<Key extends string>(weights: Partial<Record<Key, number>>): Key
}

/** Numbers that a seed repeats (mulberry32): what is random in a failed run can be drawn again. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }
  return {
    below: (limit) => next() * limit,
    chance: (probability) => next() < probability,
    pick,
    weighted: <Key extends string>(weights: Partial<Record<Key, number>>): Key => {
      const entries = Object.entries(weights) as [Key, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key
      return pick(entries)[0]
    },
  }
}
