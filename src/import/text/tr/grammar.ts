import type { Attribution, Grammar } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { authorIn, viewpoint } from './authors.ts'
import { isNaming } from './naming.ts'
import { isPersonal, lowBefore, subjectIn } from './phrases.ts'
import { cueAt } from './verbs.ts'
import type { Cue } from './verbs.ts'

import { after, BESIDE, cueAfter, followingPhrase, given } from './after.ts'
import { before } from './before.ts'
import { possessed } from './possessed.ts'

const attribute = (tokens: Token[], quote: number): Attribution | null =>
  before(tokens, quote) ??
  viewpoint(tokens, quote) ??
  possessed(tokens, quote) ??
  after(tokens, quote)

const prepares = (tokens: Token[]): Attribution | null => {
  for (let index = tokens.length - 1; index >= lowBefore(tokens.length); index--) {
    const cue = cueAt(tokens, index)
    if (!cue || cue.form === 'relative') continue
    const author = cue.passive ? authorIn(tokens, lowBefore(index), index) : null
    const phrase =
      author ??
      subjectIn(tokens, lowBefore(cue.from), cue.from) ??
      followingPhrase(tokens, cue.to + 1)
    const found = given(phrase, cue, 'clause', 'before')
    if (found) return found
  }
  const cue: Cue = { from: 0, to: 0, form: 'finite', passive: false }
  const introduces = at(tokens, tokens.length - 1).text === ':'
  const author = introduces ? authorIn(tokens, lowBefore(tokens.length), tokens.length) : null
  if (author) return given(author, cue, 'clause', 'before')
  const phrase = subjectIn(tokens, 0, Math.min(tokens.length, 40))
  return phrase && isPersonal(tokens, phrase) ? given(phrase, cue, 'clause', 'before') : null
}

/** The verb of a quotation whose speaker goes without saying ("…" dedi). */
const voiced = (tokens: Token[], quote: number): [number, number] | null => {
  const cue = cueAfter(tokens, quote)
  return cue && cue.to - quote <= BESIDE ? [cue.from, cue.to] : null
}

/** Turkish: the subject first, the verb last, endings after an apostrophe, and often no subject at all. */
export const turkish: Grammar = {
  attribute,
  followed: () => false,
  prepares,
  naming: isNaming,
  voiced,
}
