const size = 4

/** The pieces of four letters of a folded word, its ends marked: what two spellings of a name have in common. */
export const grams = (word: string): string[] => {
  const marked = `^${word}$`
  if (marked.length <= size) return [marked]
  return Array.from({ length: marked.length - size + 1 }, (_, at) => marked.slice(at, at + size))
}
