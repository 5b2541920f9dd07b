import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isNominal } from './nouns.ts'
import { phraseAfter } from './phraseAfter.ts'
import { phraseBefore } from './phraseBefore.ts'
import type { Phrase } from './phraseBefore.ts'
import { firstSubject } from './clauses.ts'
import { subjectOf } from './subject.ts'
import { verbAt } from './verbAt.ts'
import { PREPOSITIONS } from './words.ts'

const BESIDE = 14

/** Whether nothing but an addressee, an adverbial and a comma or colon stands between the verb and the quotation. */
export const isBeside = (tokens: Token[], verb: number, quote: number): boolean => {
  const last = at(tokens, quote - 1)
  if (verb === quote - 1) return true
  if (last.text === ':') return quote - verb <= BESIDE * 2
  if (last.text !== ',' || quote - verb > BESIDE) return false
  return true
}

const agentOf = (tokens: Token[], verb: number, quote: number): Phrase | null => {
  for (let index = verb + 1; index < Math.min(quote, verb + 8); index++)
    if (at(tokens, index).lower === 'by') return phraseAfter(tokens, index + 1)
  return at(tokens, quote + 1).lower === 'by' ? phraseAfter(tokens, quote + 2) : null
}

/** "used the word “…”", but not "used for “…”". */
const usesWords = (tokens: Token[], verb: number, quote: number): boolean =>
  tokens
    .slice(verb + 1, quote)
    .some(({ lower }) =>
      /^(?:words?|phrases?|terms?|language|expressions?|nicknames?|hashtags?|slogans?|lines?)$/u.test(
        lower,
      ),
    )

const WARM =
  /^(?:praise|welcome|laud|applaud|commend|credit|salute|support|defend|express|discuss|consider|accept|admire|view|regard|invoke|reference|tackle|allow|thank|hail|tout)$/u

/** "praised the “harbour spirit” of the crews": a term the reporter sets off, not words somebody said. */
const isTermOnly = (tokens: Token[], verb: string, quote: number): boolean =>
  WARM.test(verb) &&
  at(tokens, quote).text.split(/\s+/u).length <= 3 &&
  !/^(?:as|:|,)$/u.test(at(tokens, quote - 1).text) &&
  !/^as$/u.test(at(tokens, quote - 2).lower)

/** "tweets accusing her of theft are “lies”": the quotation belongs to a later verb. */
const isCutOff = (tokens: Token[], verb: number, quote: number): boolean => {
  const before = at(tokens, verb - 1)
  if (!isNominal(before)) return false
  return tokens.slice(verb + 1, quote).some(({ lower }) => /^(?:is|are|was|were)$/u.test(lower))
}

/** The attribution by the verb of saying at `index`. */
export const verbal = (
  tokens: Token[],
  index: number,
  quote: number,
  low: number,
): Attribution | null => {
  const verb = verbAt(tokens, index, low)
  if (!verb) return null
  const cue: [number, number] = [index, index]
  const strength = isBeside(tokens, index, quote) ? 'direct' : 'clause'
  if (
    !verb.plain &&
    ['use', 'coin', 'employ', 'utter'].includes(verb.base) &&
    !usesWords(tokens, index, quote)
  )
    return null
  if (verb.form === 'gerund' && !verb.passive && isCutOff(tokens, index, quote)) return null
  const reduced = verb.form === 'past' && at(tokens, index + 1).lower === 'by'
  if (verb.passive || reduced) {
    const agent =
      verb.base === 'quote' || verb.base === 'cite'
        ? subjectOf(tokens, index, low)
        : agentOf(tokens, index, quote)
    const framed =
      !reduced ||
      /^(?:as|,|:)$/u.test(at(tokens, (agent?.to ?? 0) + 1).text) ||
      agent?.to === quote - 1
    return agent && framed ? { ...agent, cue, strength, side: 'before' } : null
  }
  if (verb.label && isTermOnly(tokens, verb.base, quote)) return null
  if (verb.label && !verb.plain && quote - index > 30) return null
  const quoted = at(tokens, index - 1).lower === 'as' ? phraseBefore(tokens, index - 2, low) : null
  const quoting = quoted && verbAt(tokens, quoted.from - 1, low)
  if (quoting && !quoting.passive && /^(?:quote|cite)$/u.test(quoting.base))
    return { ...quoted, cue, strength, side: 'before' }
  const opening =
    verb.form === 'gerund' &&
    (index === low || (index === low + 1 && PREPOSITIONS.has(at(tokens, low).lower)))
  const phrase = opening ? subjectAfterOpening(tokens, quote) : subjectOf(tokens, index, low)
  return phrase && { ...phrase, cue, strength, side: 'before' }
}

/** "Calling it “…,” Kovac walked out": the subject follows. */
const subjectAfterOpening = (tokens: Token[], quote: number): Phrase | null => {
  for (let index = quote; index < Math.min(tokens.length, quote + 30); index++) {
    const { text, kind } = at(tokens, index)
    if (text === ',' || (kind === 'quote' && /,["'’”]*$/u.test(text)))
      return firstSubject(tokens, index + 1, tokens.length)
  }
  return null
}
