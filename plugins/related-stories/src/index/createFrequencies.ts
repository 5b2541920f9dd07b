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
      const asked = [...new Set(terms)]
      const isKnown = (term: string) => now - (known.get(term)?.at ?? -Infinity) < age
      const missing = asked.filter((term) => !isKnown(term))
      if (missing.length > 0) {
        const counted = await count(missing)
        if (known.size + missing.length > most) known.clear()
        for (const term of missing) known.set(term, { frequency: counted.get(term) ?? 0, at: now })
      }
      return new Map(asked.map((term) => [term, known.get(term)?.frequency ?? 0]))
    },
    forget: () => known.clear(),
  }
}
