import { diffArrays } from 'diff'

/** What of a change can turn a meaning round, however small it looks: a similarity score cannot tell harm. */
export type Danger = 'number' | 'name' | 'negation' | 'quote'

const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? []

const negations =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n['’]t|değil|yok|hiç|hiçbir|asla|ne|olmadan)$|(?:m[ae]z|m[ae]d[ıiuü]\p{L}*|m[ae]yacak\p{L}*|meyecek\p{L}*|m[ıiuü]yor\p{L}*|m[ae]mış\p{L}*|memiş\p{L}*|s[ıiuü]z)$/iu

/** Whether a word begins large where a sentence does not make it: the first word of a text is no name by that. */
const isName = (word: string, first: boolean): boolean => !first && /^\p{Lu}/u.test(word)

const dangersOf = (changed: { word: string; first: boolean }[]): Danger[] => [
  ...(changed.some(({ word }) => /\p{N}/u.test(word)) ? (['number'] as const) : []),
  ...(changed.some(({ word, first }) => isName(word, first)) ? (['name'] as const) : []),
  ...(changed.some(({ word }) => negations.test(word)) ? (['negation'] as const) : []),
]

const insideQuotes = (text: string): string => (text.match(/"[^"]*"?/gu) ?? []).join(' ')

/** The dangers of one wording becoming another; null is a passage that was not, or is no longer, there. */
export const dangers = (before: string | null, after: string | null): Danger[] => {
  const [old, now] = [tokens(before ?? ''), tokens(after ?? '')]
  const changed: { word: string; first: boolean }[] = []
  let [i, j] = [0, 0]
  for (const { value, added, removed } of diffArrays(old, now)) {
    const from = added ? j : i
    if (added || removed)
      changed.push(...value.map((word, index) => ({ word, first: from + index === 0 })))
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  return [
    ...dangersOf(changed),
    ...(insideQuotes(before ?? '') === insideQuotes(after ?? '') ? [] : (['quote'] as const)),
  ]
}
