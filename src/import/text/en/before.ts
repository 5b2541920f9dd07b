import type { Attribution } from '../attribution.ts'
import { at, NONE } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName, isRole } from './nouns.ts'
import { firstSubject } from './clauses.ts'
import { subjectOf } from './subject.ts'
import { verbAt } from './verbAt.ts'
import { according, bare, hasVerb, nominal } from './nominal.ts'
import { verbal } from './verbal.ts'

const REACH = 70

/** The attribution that stands before the quotation in its sentence: the nearest that has a subject. */
export const attributionBefore = (tokens: Token[], quote: number): Attribution | null => {
  const low = Math.max(0, quote - REACH)
  const viewed = at(tokens, quote - 3).lower === 'to' ? bare(tokens, quote, low) : null
  if (viewed) return viewed
  let impersonal: Attribution | null = null
  for (let index = quote - 1; index >= low; index--) {
    const token = at(tokens, index)
    if (token.kind === 'mark' && token.text === ';' && quote - index > 2) break
    const found =
      verbal(tokens, index, quote, low) ??
      nominal(tokens, index, quote, low) ??
      according(tokens, index, quote)
    const weak =
      found?.strength === 'clause' &&
      found.from === found.to &&
      at(tokens, found.from).lower === 'it'
    if (found && !weak) return found
    impersonal ??= found
    if (index === quote - 1) {
      const short = bare(tokens, quote, low)
      if (short && !hasVerb(tokens, low, quote)) return short
    }
  }
  return impersonal ?? bare(tokens, quote, low)
}

/** For a sentence that brings no quotation: the subject of its first verb of saying, else of the sentence. */
export const preparedSpeaker = (tokens: Token[]): Attribution | null => {
  const end = tokens.length
  const introduces = at(tokens, end - 1).text === ':'
  const introduced = introduces
    ? attributionBefore([...tokens, { ...NONE, kind: 'quote' }], end)
    : null
  if (introduced) return introduced
  const low = Math.max(0, end - REACH)
  for (let index = end - 1; index > low; index--) {
    const verb = verbAt(tokens, index, low)
    if (!verb || verb.passive || verb.form === 'base') continue
    const phrase = subjectOf(tokens, index, low)
    if (phrase) return { ...phrase, cue: [index, index], strength: 'clause', side: 'before' }
  }
  const phrase = firstSubject(tokens, 0, Math.min(end, 40))
  if (!phrase) return null
  const last = at(tokens, phrase.to)
  const next = at(tokens, phrase.to + 1)
  const predicated = (next.kind === 'word' && !next.capital) || next.text === ','
  const speaking = isName(last) || isRole(last.lower) || /^(?:he|she|they)$/u.test(last.lower)
  return predicated && speaking
    ? { ...phrase, cue: [phrase.to, phrase.to], strength: 'clause', side: 'before' }
    : null
}
