import type { Attribution, Grammar } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { attributionAfter } from './after.ts'
import { attributionAt } from './beside.ts'
import { attributionBefore, preparedSpeaker } from './before.ts'
import { isNaming } from './naming.ts'

const attribute = (tokens: Token[], quote: number): Attribution | null => {
  const before = attributionBefore(tokens, quote)
  const after = attributionAfter(tokens, quote)
  if (!after || !before) return after ?? before
  const capital = /^[[(“‘'"]*(?:…|\.{3})?\s*[\p{Lu}\p{N}]/u.test(at(tokens, quote).text)
  const colon = at(tokens, before.cue[0]).text === ':'
  if (before.strength === 'direct' && capital && !(colon && after.strength === 'direct'))
    return before
  if (after.strength === 'direct') return after
  return before
}

/** English: the order of words, verbs of saying, and what may stand between them and the quotation. */
export const english: Grammar = {
  attribute,
  followed: (tokens, quote) => attributionAt(tokens, quote + 1) !== null,
  prepares: preparedSpeaker,
  naming: isNaming,
}
