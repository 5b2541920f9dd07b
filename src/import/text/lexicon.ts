/** A set of words from a plain list; entries of several words are separated by commas or lines. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/u)
      .map((entry) => entry.trim())
      .filter(Boolean),
  )

/** The same for lists of single words separated by any space. */
export const spaced = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
