import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName, isNominal, isTime } from './nouns.ts'
import { phraseAfter } from './phraseAfter.ts'
import { phraseBefore } from './phraseBefore.ts'
import { verbAt } from './verbAt.ts'
import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from './words.ts'

export const COMMA = /^(?:,|—|–|--|-|―)$/u
const LONGEST_INSERTION = 34

const skipAdverbs = (tokens: Token[], index: number): number => {
  let next = index
  while (isAdverb(at(tokens, next).lower) && !isName(at(tokens, next))) next++
  return next
}

const finite = (tokens: Token[], index: number, low: number) => {
  const verb = verbAt(tokens, index, low)
  return verb &&
    !verb.passive &&
    verb.form !== 'base' &&
    verb.form !== 'gerund' &&
    (verb.plain || verb.addressed)
    ? verb
    : null
}

/** The index after a comma-enclosed or bracketed insertion that starts at `index`, or -1. */
const skipInsertion = (tokens: Token[], index: number): number => {
  const open = at(tokens, index).text
  const closing = open === '(' ? /^\)$/u : COMMA
  for (let next = index + 1; next < index + LONGEST_INSERTION; next++) {
    const token = at(tokens, next)
    if (token.kind === 'none' || token.kind === 'quote') return -1
    if (!closing.test(token.text)) continue
    if (open === '(') return next + 1
    const verb = finite(tokens, skipAdverbs(tokens, next + 1), index)
    if (verb) return next + 1
  }
  return -1
}

/** The verb that follows a subject ending before `index`, over adverbs, brackets, appositions and short adverbials. */
const verbAfter = (tokens: Token[], index: number, low: number): number => {
  let next = index
  for (let steps = 0; steps < 12; steps++) {
    const token = at(tokens, next)
    if (finite(tokens, next, low)) return next
    const light =
      token.kind === 'word' &&
      !token.capital &&
      (isAdverb(token.lower) ||
        /^(?:has|had|have|would|did|then|is|was|who|himself|herself|itself|'d|'s)$/u.test(
          token.lower,
        ))
    if (light || (token.kind === 'clitic' && /^'(?:d|s|ve)$/u.test(token.lower))) next++
    else if (isTime(token)) next++
    else if (token.lower === 'and' && verbAt(tokens, next - 1, low)) next++
    else if (token.text === '(' || COMMA.test(token.text)) {
      next = skipInsertion(tokens, next)
      if (next < 0) return -1
    } else if (PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower)) {
      const object = phraseAfter(tokens, next + 1)
      if (!object) return -1
      next = object.to + 1
    } else return -1
  }
  return -1
}

const subjectThenVerb = (tokens: Token[], index: number): Attribution | null => {
  const start = at(tokens, index).lower === 'as' ? index + 1 : index
  if (
    /^(?:in|on|at|to|for|with|by|from|about|that|which|who|when|while|if|because|and|but|or)$/u.test(
      at(tokens, start).lower,
    )
  )
    return null
  const phrase = phraseAfter(tokens, start)
  const verb = phrase ? verbAfter(tokens, phrase.to + 1, index) : -1
  if (phrase && verb >= 0)
    return { ...phrase, cue: [verb, verb], strength: 'direct', side: 'after' }
  return plainSubject(tokens, start)
}

/** A subject of unknown nouns is told by its verb: all words up to it, with no other verb or mark between. */
const plainSubject = (tokens: Token[], start: number): Attribution | null => {
  for (let index = start + 1; index < start + 9; index++) {
    const token = at(tokens, index)
    if (finite(tokens, index, start)) {
      const phrase = phraseBefore(tokens, index - 1, start)
      return phrase && phrase.from === start
        ? { ...phrase, cue: [index, index], strength: 'direct', side: 'after' }
        : null
    }
    if (!isNominal(token) && token.lower !== 'of' && token.kind !== 'clitic') return null
  }
  return null
}

const VERBS_BEFORE_SUBJECTS = /^(?:tell|inform|assure|persuade|convince|notify|remember|like)$/u

const verbThenSubject = (tokens: Token[], index: number): Attribution | null => {
  const verbIndex = skipAdverbs(tokens, index)
  const verb = finite(tokens, verbIndex, index)
  if (!verb || VERBS_BEFORE_SUBJECTS.test(verb.base)) return null
  const subject = skipAdverbs(tokens, verbIndex + 1)
  // "…, denied it": what follows is the object.
  if (isTime(at(tokens, subject)) || at(tokens, subject).lower === 'it') return null
  const phrase = phraseAfter(tokens, subject)
  return phrase && { ...phrase, cue: [verbIndex, verbIndex], strength: 'direct', side: 'after' }
}

const accordingTo = (tokens: Token[], index: number): Attribution | null => {
  const words = `${at(tokens, index).lower} ${at(tokens, index + 1).lower}`
  const start =
    words === 'according to' ? index + 2 : at(tokens, index).lower === 'per' ? index + 1 : -1
  const inTheWords = /^in the words$/u.test(`${words} ${at(tokens, index + 2).lower}`)
  const from = inTheWords ? index + 4 : start
  if (from < 0) return null
  const phrase = phraseAfter(tokens, from)
  return phrase && { ...phrase, cue: [index, from - 1], strength: 'direct', side: 'after' }
}

/** "… is how X described it", "… was written by X", "… were the words of X". */
const predicate = (tokens: Token[], index: number): Attribution | null => {
  if (!/^(?:is|was|are|were)$/u.test(at(tokens, index).lower)) return null
  const next = at(tokens, index + 1)
  if (/^(?:how|what|all)$/u.test(next.lower)) return subjectThenVerb(tokens, index + 2)
  const words =
    /^(?:the)$/u.test(next.lower) &&
    /^(?:words?|verdict|message|answer|response|reply)$/u.test(at(tokens, index + 2).lower)
  const by = words ? index + 3 : index + 2
  if (!(words ? /^(?:of|from)$/u : /^by$/u).test(at(tokens, by).lower)) return null
  const phrase = phraseAfter(tokens, by + 1)
  return phrase && { ...phrase, cue: [index + 1, by - 1], strength: 'direct', side: 'after' }
}

/** “…” — Kovac, 34, teacher. */
export const signature = (tokens: Token[], quote: number): Attribution | null => {
  if (!/^(?:—|–|―|--|-|~)$/u.test(at(tokens, quote + 1).text)) return null
  const phrase = phraseAfter(tokens, quote + 2)
  if (!phrase || !isName(at(tokens, phrase.to))) return null
  const next = at(tokens, phrase.to + 1)
  const ends = next.kind === 'none' || next.kind === 'quote' || /^[,.(]$/u.test(next.text)
  return ends ? { ...phrase, cue: [quote + 1, quote + 1], strength: 'direct', side: 'after' } : null
}

/** The attribution right after a quotation, whose tokens begin at `index`. */
export const attributionAt = (tokens: Token[], index: number): Attribution | null =>
  accordingTo(tokens, index) ??
  subjectThenVerb(tokens, index) ??
  verbThenSubject(tokens, index) ??
  predicate(tokens, index)
