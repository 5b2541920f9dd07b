import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { DEMONYM } from './demonyms.ts'
import { isName } from './nouns.ts'
import { phraseBefore } from './phraseBefore.ts'
import { NOUN_LIKE, VERBS } from './verbs.ts'
import type { Verb } from './verbs.ts'
import { ARTICLES, AUXILIARIES, BE, isAdverb, POSSESSIVES, PREPOSITIONS } from './words.ts'

export const isLight = (token: Token): boolean =>
  (token.kind === 'word' &&
    !token.capital &&
    (isAdverb(token.lower) || AUXILIARIES.has(token.lower) || token.lower.endsWith("n't"))) ||
  (token.kind === 'clitic' && /^'(?:d|ve|ll|re|t|m)$/u.test(token.lower)) ||
  /^(?:himself|herself|themselves|itself)$/u.test(token.lower)

/** Steps left over adverbs and auxiliaries. */
export const skipLight = (tokens: Token[], index: number, low: number): number => {
  let left = index
  while (left >= low && isLight(at(tokens, left))) left--
  return left
}

const isPassive = (tokens: Token[], index: number, verb: Verb, low: number): boolean => {
  if (verb.form !== 'past' && verb.form !== 'participle') return false
  for (let left = index - 1; left >= low && isLight(at(tokens, left)); left--) {
    if (BE.has(at(tokens, left).lower)) return true
  }
  return false
}

export interface FoundVerb extends Verb {
  passive: boolean
}

/** "as Kovac put it" */
const puttingIt = (tokens: Token[], index: number): Verb | null =>
  /^puts?$/u.test(at(tokens, index).lower) && /^(?:it|this)$/u.test(at(tokens, index + 1).lower)
    ? { base: 'put', form: 'past', plain: true, addressed: false, label: false }
    : null

/** The verb of saying at `index`, unless the word is a noun or an adjective there. */
export const verbAt = (tokens: Token[], index: number, low: number): FoundVerb | null => {
  const token = at(tokens, index)
  if (token.kind !== 'word') return null
  const verb = VERBS.get(token.lower) ?? puttingIt(tokens, index)
  if (!verb) return null
  const left = at(tokens, skipLight(tokens, index - 1, low))
  const before = at(tokens, index - 1)
  if (token.capital && !(verb.form === 'gerund' && index === low)) return null
  const nominal =
    before.kind === 'clitic' || ARTICLES.has(before.lower) || POSSESSIVES.has(before.lower)
  const contracted = verb.form === 'gerund' ? /^'(?:s|re|m)$/u : /^'(?:d|ve|ll|t)$/u
  if (nominal && !(before.kind === 'clitic' && contracted.test(before.lower))) {
    const demonstrative = /^(?:one|others?|many|some|most|both|all)$/u.test(before.lower)
    if (!demonstrative) return null
  }
  if (verb.form === 'base') {
    const modal = AUXILIARIES.has(before.lower) || before.lower === 'to' || before.kind === 'clitic'
    const plural =
      /^(?:they|we|i|you|who)$/u.test(left.lower) || /[^s]s$/u.test(left.lower) || isName(left)
    const certain =
      /^(?:they|we|i|you|who)$/u.test(left.lower) ||
      (isName(left) && at(tokens, index - 2).lower === 'and')
    const perceived = phraseBefore(tokens, index - 1, low)
    const heard =
      perceived &&
      /^(?:hear[ds]?|hearing|saw|seen|watch(?:ed|es)?)$/u.test(at(tokens, perceived.from - 1).lower)
    if (!modal && !heard && (!plural || (NOUN_LIKE.has(verb.base) && !certain))) return null
  }
  if (verb.form === 'present' && (PREPOSITIONS.has(before.lower) || DEMONYM.test(before.text)))
    return null
  if (verb.form === 'base' && before.lower === 'to' && BE.has(at(tokens, index - 2).lower))
    return null
  return { ...verb, passive: isPassive(tokens, index, verb, low) }
}
