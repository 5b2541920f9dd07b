import type { Form, Word } from './wordsOf.ts'

const most = 24
/** So many words of a text are its beginning, whose phrases are kept though they come once. */
const beginning = 80

const tells = ({ term }: Form): boolean => term !== null && !/^\d/.test(term)

/**
 * Pairs of telling words that stand side by side, as they were first typed: those that come again and those of the
 * beginning. What two stories share of them can be shown to a person.
 */
export const phrasesOf = (words: readonly Word[]): string[] => {
  const found = new Map<string, { typed: string; count: number; at: number }>()
  words.forEach((word, at) => {
    const before = words[at - 1]?.form
    const { form } = word
    if (!before || !word.joined || !tells(before) || !tells(form)) return
    const key = `${before.term} ${form.term}`
    const phrase = found.get(key)
    if (phrase) phrase.count++
    else found.set(key, { typed: `${before.typed} ${form.typed}`, count: 1, at })
  })
  return Array.from(found.values())
    .filter(({ count, at }) => count > 1 || at < beginning)
    .sort((one, other) => other.count - one.count || one.at - other.at)
    .slice(0, most)
    .map(({ typed }) => typed)
}
