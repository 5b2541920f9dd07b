import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName, isNominal, isPossessiveMark, isRole } from './nouns.ts'
import { phraseAfter } from './phraseAfter.ts'
import { phraseBefore } from './phraseBefore.ts'
import type { Phrase } from './phraseBefore.ts'
import { firstSubject, subjectOf, verbAt } from './subject.ts'
import { POSSESSIVES, PREPOSITIONS, TEXTS } from './words.ts'

const REACH = 70
const BESIDE = 14

/** Whether nothing but an addressee, an adverbial and a comma or colon stands between the verb and the quotation. */
const isBeside = (tokens: Token[], verb: number, quote: number): boolean => {
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

/** "tweets accusing her of theft are “lies”": the quotation belongs to a later verb. */
const isCutOff = (tokens: Token[], verb: number, quote: number): boolean => {
  const before = at(tokens, verb - 1)
  if (!isNominal(before)) return false
  return tokens.slice(verb + 1, quote).some(({ lower }) => /^(?:is|are|was|were)$/u.test(lower))
}

const verbal = (tokens: Token[], index: number, quote: number, low: number): Attribution | null => {
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
  if (verb.label && !verb.plain && quote - index > 30) return null
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

const clauseStart = (tokens: Token[], index: number, low: number): number => {
  let start = index
  while (
    start > low &&
    !/^(?:that|,|and|but|;|—|–)$/u.test(at(tokens, start - 1).text) &&
    at(tokens, start - 1).kind !== 'quote'
  )
    start--
  return start
}

/** "X's claim that “…”", "in her words, “…”", "the title of a report by X: “…”". */
const nominal = (
  tokens: Token[],
  index: number,
  quote: number,
  low: number,
): Attribution | null => {
  const token = at(tokens, index)
  if (token.capital || !TEXTS.has(token.lower) || quote - index > 9) return null
  const next = at(tokens, index + 1)
  const named =
    /^(?:words?|phrase|slogan|motto|mantra|line|question|answer|response|reply|message|tweet|remark|comment)$/u
  const beside = index + 1 === quote && named.test(token.lower) && /^\p{Lu}/u.test(next.text)
  const introduced = beside || /^(?:that|:|,|of|by|from|about)$/u.test(next.text)
  if (!introduced) return null
  const cue: [number, number] = [index, index]
  const base = {
    cue,
    strength: isBeside(tokens, index, quote) ? 'direct' : 'clause',
    side: 'before',
  } as const
  if (/^(?:of|by|from)$/u.test(next.lower) && index + 2 < quote) {
    const author = phraseAfter(tokens, index + 2)
    if (author && author.to < quote) return { ...author, ...base }
  }
  let left = index - 1
  while (left > low && isNominal(at(tokens, left)) && !at(tokens, left).capital) left--
  const owner = at(tokens, left)
  if (POSSESSIVES.has(owner.lower)) {
    const subject = firstSubject(tokens, clauseStart(tokens, left, low), left)
    return { ...(subject ?? { from: left, to: left }), ...base }
  }
  if (!isPossessiveMark(owner)) {
    const subject =
      next.text === ':' && index + 2 === quote ? firstSubject(tokens, low, left) : null
    return subject && { ...subject, ...base }
  }
  const phrase = phraseBefore(tokens, left - 1, low)
  return phrase && { ...phrase, ...base }
}

const according = (tokens: Token[], index: number, quote: number): Attribution | null => {
  const words = `${at(tokens, index).lower} ${at(tokens, index + 1).lower}`
  const from = words === 'according to' ? index + 2 : words === 'words of' ? index + 2 : -1
  const phrase = from < 0 ? null : phraseAfter(tokens, from)
  if (!phrase || phrase.to >= quote) return null
  const strength =
    at(tokens, phrase.to + 1).text === ',' && phrase.to + 2 === quote ? 'direct' : 'clause'
  return { ...phrase, cue: [index, index + 1], strength, side: 'before' }
}

/** "Kovac: “…”" as in headlines and transcripts; "to her, “…”". */
const bare = (tokens: Token[], quote: number, low: number): Attribution | null => {
  const last = at(tokens, quote - 1)
  const cue: [number, number] = [quote - 1, quote - 1]
  if (last.text === ':') {
    const phrase = phraseBefore(tokens, quote - 2, low)
    const short =
      phrase && (phrase.from === low || /^(?:,|from|by)$/u.test(at(tokens, phrase.from - 1).lower))
    return short && isName(at(tokens, phrase.to))
      ? { ...phrase, cue, strength: 'direct', side: 'before' }
      : null
  }
  if (last.text !== ',' || at(tokens, quote - 3).lower !== 'to') return null
  const object = at(tokens, quote - 2)
  if (!isName(object) && !/^(?:her|him|them)$/u.test(object.lower)) return null
  return {
    from: quote - 2,
    to: quote - 2,
    cue: [quote - 3, quote - 3],
    strength: 'direct',
    side: 'before',
  }
}

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

const hasVerb = (tokens: Token[], low: number, quote: number): boolean => {
  for (let index = low; index < quote; index++) if (verbAt(tokens, index, low)) return true
  return false
}

/** For a sentence that brings no quotation: the subject of its first verb of saying, else of the sentence. */
export const preparedSpeaker = (tokens: Token[]): Attribution | null => {
  const end = tokens.length
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
