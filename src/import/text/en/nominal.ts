import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName, isNominal, isPossessiveMark } from './nouns.ts'
import { phraseAfter } from './phraseAfter.ts'
import { phraseBefore } from './phraseBefore.ts'
import { firstSubject } from './clauses.ts'
import { isTitleCase } from './naming.ts'
import { isBeside } from './verbal.ts'
import { verbAt } from './verbAt.ts'
import { POSSESSIVES, TEXTS } from './words.ts'

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
export const nominal = (
  tokens: Token[],
  index: number,
  quote: number,
  low: number,
): Attribution | null => {
  const token = at(tokens, index)
  if (token.capital || !TEXTS.has(token.lower) || quote - index > 9) return null
  const next = at(tokens, index + 1)
  if (
    next.text === ',' &&
    index + 2 === quote &&
    isTitleCase(at(tokens, quote).text.replace(/,$/u, ''))
  )
    return null
  const named =
    /^(?:words?|phrase|slogan|motto|mantra|line|question|answer|response|reply|message|tweet|remark|comment)$/u
  const beside = index + 1 === quote && named.test(token.lower) && /^\p{Lu}/u.test(next.text)
  const announced = at(tokens, quote - 1).text === ':'
  const introduced = beside || announced || /^(?:that|:|,|of|by|from|about)$/u.test(next.text)
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
    // "Kovac said in a statement: “…”" is for the verb; "Kovac has one message: “…”" is not.
    const alone =
      next.text === ':' &&
      index + 2 === quote &&
      !hasVerb(tokens, clauseStart(tokens, left, low), index)
    const subject = alone ? firstSubject(tokens, low, left) : null
    return subject && { ...subject, ...base }
  }
  const phrase = phraseBefore(tokens, left - 1, low)
  return phrase && { ...phrase, ...base }
}

export const according = (tokens: Token[], index: number, quote: number): Attribution | null => {
  const { lower } = at(tokens, index)
  if (lower !== 'according' && lower !== 'words') return null
  if (at(tokens, index + 1).lower !== (lower === 'words' ? 'of' : 'to')) return null
  const phrase = phraseAfter(tokens, index + 2)
  if (!phrase || phrase.to >= quote) return null
  const strength =
    at(tokens, phrase.to + 1).text === ',' && phrase.to + 2 === quote ? 'direct' : 'clause'
  return { ...phrase, cue: [index, index + 1], strength, side: 'before' }
}

/** Whether a verb of saying stands in a range of the sentence. */
export const hasVerb = (tokens: Token[], low: number, high: number): boolean => {
  for (let index = low; index < high; index++) if (verbAt(tokens, index, low)) return true
  return false
}

/** "Kovac: “…”" as in headlines and transcripts; "to her, “…”". */
export const bare = (tokens: Token[], quote: number, low: number): Attribution | null => {
  const last = at(tokens, quote - 1)
  const cue: [number, number] = [quote - 1, quote - 1]
  if (last.text === ':') {
    const named = phraseAfter(tokens, low)
    const apposed = named && isName(at(tokens, named.to)) && at(tokens, named.to + 1).text === ','
    const phrase = apposed && quote - named.to < 12 ? named : phraseBefore(tokens, quote - 2, low)
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
