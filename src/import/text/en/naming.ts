import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName } from './nouns.ts'
import { NAMING, WORKS } from './words.ts'

const SMALL =
  /^(?:a|an|the|and|or|of|in|on|to|for|with|at|by|from|but|as|is|it|that|vs\.?|de|la|ve|ile|bir)$/iu

const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** Whether every word of weight is capitalised, as in titles. */
export const isTitleCase = (text: string): boolean => {
  const found = words(text)
  const weighty = found.filter((word) => !SMALL.test(word))
  return (
    weighty.length > 0 &&
    weighty.length <= 12 &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(found[0] ?? '')
  )
}

/** Whether the quotation is a nickname, the title of a work or a term being named. */
export const isNaming = (tokens: Token[], quote: number): boolean => {
  const { text } = at(tokens, quote)
  const before = at(tokens, quote - 1)
  const before2 = at(tokens, quote - 2)
  const after = at(tokens, quote + 1)
  const count = words(text).length
  const bare = text.replace(/[,.]$/u, '')
  if (count <= 3 && isName(before) && isName(after) && /^\p{Lu}/u.test(text)) return true
  const used =
    /^(?:us(?:e[sd]?|ing)|utter(?:ed|s|ing)?|sa(?:id|ys|y|ying)|repeat(?:ed|s|ing)?|coin(?:ed|s|ing)?)$/u
  const spoken =
    /^(?:words?|terms?|phrase)$/u.test(before.lower) &&
    [before2, at(tokens, quote - 3)].some(({ lower }) => used.test(lower))
  if (spoken) return false
  if (NAMING.has(before.lower) && (count <= 4 || isTitleCase(bare))) return true
  if (before.text === ',' && WORKS.has(before2.lower) && /,$/u.test(text)) return true
  if (before.text === ',' && /^(?:titled|entitled|called|named|headlined)$/u.test(before2.lower))
    return true
  if (before.lower === 'and' && before2.kind === 'quote') return false
  if (/[.?!]$/u.test(bare) || !isTitleCase(bare)) return /^[\p{N}\p{P}\s]+$/u.test(bare)
  const near = [before, before2, at(tokens, quote - 3), after, at(tokens, quote + 2)]
  if (near.some(({ lower }) => WORKS.has(lower) || NAMING.has(lower))) return true
  if (/^(?:called|named)$/u.test(before.lower)) return true
  if (before.kind === 'none' && after.kind === 'none') return count >= 2
  return (
    count <= 12 &&
    (before.kind === 'clitic' ||
      /^(?:on|in|of|for|from|at|with|the|his|her|their|its|a|an|and|by|,)$/u.test(before.lower)) &&
    before.text !== ','
  )
}
