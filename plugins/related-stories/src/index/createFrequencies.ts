import { stored } from './termsOf.ts'

const most = 50_000
/** Milliseconds: how rare a word is changes slowly. */
const age = 10 * 60_000

type Known = { frequency: number; at: number }

/** Remembers how often terms were found to stand; `count` is asked for those nobody has counted lately. */
export const createFrequencies = (
  count: (terms: string[]) => Promise<ReadonlyMap<string, number>>,
) => {
  const known = new Map<string, Known>()
  return {
    of: async (terms: readonly string[]): Promise<Map<string, number>> => {
      const now = Date.now()
      const frequencies = new Map<string, number>()
      const missing: string[] = []
      for (const term of new Set(terms.map(stored))) {
        const found = known.get(term)
        if (found && now - found.at < age) frequencies.set(term, found.frequency)
        else missing.push(term)
      }
      if (missing.length > 0) {
        const counted = await count(missing)
        if (known.size + missing.length > most) known.clear()
        for (const term of missing) {
          const frequency = counted.get(term) ?? 0
          known.set(term, { frequency, at: now })
          frequencies.set(term, frequency)
        }
      }
      return new Map(terms.map((term) => [term, frequencies.get(stored(term)) ?? 0]))
    },
    forget: () => known.clear(),
  }
}
