import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName, isTime } from './nouns.ts'
import { phraseAfter } from './phraseAfter.ts'
import { phraseBefore } from './phraseBefore.ts'
import type { Phrase } from './phraseBefore.ts'
import { VERBS } from './verbs.ts'
import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  PREPOSITIONS,
  TEXTS,
  TIME_NOUNS,
} from './words.ts'
import { firstSubject, opensClause } from './clauses.ts'
import { isLight, skipLight, verbAt } from './verbAt.ts'

/** How many verbs an omitted subject is sought through; bounds the search in hostile text. */
const DEEPEST = 2

/** The subject of the nearest earlier verb of saying, else of the sentence. */
const clauseSubject = (
  tokens: Token[],
  index: number,
  low: number,
  depth: number,
): Phrase | null => {
  for (let left = index; left > low; left--) {
    const verb = verbAt(tokens, left, low)
    if (!verb || verb.passive || verb.form === 'gerund' || verb.form === 'base') continue
    if (
      /^(?:who|which|that|when|where|what)$/u.test(
        at(tokens, skipLight(tokens, left - 1, low)).lower,
      )
    )
      continue
    const phrase = depth < DEEPEST ? subjectOf(tokens, left, low, depth + 1) : null
    if (phrase) return phrase
  }
  return firstSubject(tokens, low, index)
}

/** A comma or dash, also the one American style puts inside the marks of a title. */
const isComma = ({ text, kind }: Token): boolean =>
  /^(?:,|—|–|--)$/u.test(text) || (kind === 'word' && text.endsWith(','))

const commasBefore = (tokens: Token[], index: number, low: number): number[] => {
  const commas: number[] = []
  let depth = 0
  for (let left = index; left >= low; left--) {
    const token = at(tokens, left)
    const { text, kind } = token
    if (text === ')') depth++
    if (text === '(') depth--
    if (depth === 0 && (isComma(token) || kind === 'quote')) commas.push(left)
  }
  return commas
}

/** "X, the mayor of Y, said": the phrase before what stands between commas. */
const beforeInsertion = (tokens: Token[], comma: number, low: number): Phrase | null => {
  const commas = commasBefore(tokens, comma, low)
  for (let each = 1; each < commas.length; each++) {
    const end = (commas[each] ?? low) - 1
    const start = (commas[each + 1] ?? low - 1) + 1
    if (at(tokens, end + 1).kind === 'quote') return null
    const first = at(tokens, start)
    const previous = at(tokens, start - 2)
    const inserted =
      commas[each + 1] !== undefined &&
      at(tokens, start - 1).kind !== 'quote' &&
      isName(previous) &&
      (!isName(first) || /^\p{L}-\p{L}/u.test(first.text) || opensClause(first))
    if (inserted) continue
    const phrase = phraseBefore(tokens, end, start)
    if (phrase) return phrase
    const opening = firstSubject(tokens, start, end + 1)
    if (opening && !opensClause(first)) return opening
  }
  return null
}

/** Where "went on to", "took to the stand to" begins: the last index of what stands before it. */
const beforeInfinitive = (tokens: Token[], index: number, low: number): number => {
  let left = index - 1
  for (let steps = 0; steps < 8 && left >= low; steps++) {
    const token = at(tokens, left)
    const skipped =
      isLight(token) ||
      /^(?:on|ahead|back|out|to|able|ready|quick|keen|eager|careful)$/u.test(token.lower) ||
      COMMON_VERBS.has(token.lower) ||
      (!token.capital && (/[a-z]ed$/u.test(token.lower) || VERBS.has(token.lower)))
    const ventured =
      token.capital &&
      at(tokens, left - 1).lower === 'to' &&
      COMMON_VERBS.has(at(tokens, left - 2).lower)
    if (!skipped && !ventured) break
    left--
  }
  return left
}

/** "Protesters in the streets chanted": the phrase that a preposition ties to the true subject gives way to it. */
const governing = (tokens: Token[], phrase: Phrase, low: number): Phrase | null => {
  const preposition = at(tokens, phrase.from - 1)
  if (!PREPOSITIONS.has(preposition.lower) || CONJUNCTIONS.has(preposition.lower)) return null
  if (isAuthoring(preposition, at(tokens, phrase.from - 2)) || phrase.from <= low) return null
  let start = phrase.from - 1
  while (start > low && !endsClauseBefore(at(tokens, start - 1))) start--
  if (opensClause(at(tokens, start))) return null
  const subject = phraseAfter(tokens, start)
  if (!subject || subject.to >= phrase.from - 1) return null
  for (let index = subject.to + 1; index < phrase.from; index++)
    if (COMMON_VERBS.has(at(tokens, index).lower) || AUXILIARIES.has(at(tokens, index).lower))
      return null
  return subject
}

const endsClauseBefore = ({ kind, lower }: Token): boolean =>
  kind === 'mark' ||
  kind === 'quote' ||
  /^(?:that|and|but|as|when|while|because|if|who|which)$/u.test(lower)

const isAuthoring = (preposition: Token, head: Token): boolean =>
  TEXTS.has(head.lower) && /^(?:by|from|of)$/u.test(preposition.lower)

/** The subject of the verb at `index`, not looking left of `low`. */
export const subjectOf = (
  tokens: Token[],
  index: number,
  low: number,
  depth = 0,
): Phrase | null => {
  let left = skipLight(tokens, index - 1, low)
  const gerund = VERBS.get(at(tokens, index).lower)?.form === 'gerund'
  if (gerund && at(tokens, left).lower === "'s") left--
  if (left < low) return null
  let token = at(tokens, left)
  const infinitive = token.lower === 'to' && !gerund
  if (infinitive) {
    left = beforeInfinitive(tokens, left, low)
    token = at(tokens, left)
    if (left < low) return null
  }
  if (token.kind === 'quote' || (token.text === ',' && at(tokens, left - 1).kind === 'quote')) {
    return gerund ? clauseSubject(tokens, left, low, depth) : phraseAfter(tokens, index + 1)
  }
  if (/^(?:who|which|that)$/u.test(token.lower)) {
    const comma = at(tokens, left - 1).text === ','
    let antecedent = left - (comma ? 2 : 1)
    while (
      antecedent > low &&
      (isTime(at(tokens, antecedent)) || TIME_NOUNS.has(at(tokens, antecedent).lower))
    )
      antecedent--
    return phraseBefore(tokens, antecedent, low)
  }
  if (/^(?:and|but|or|then|yet)$/u.test(token.lower))
    return clauseSubject(tokens, left - 1, low, depth)
  if (isComma(token)) {
    return gerund
      ? clauseSubject(tokens, left - 1, low, depth)
      : (beforeInsertion(tokens, left, low) ?? clauseSubject(tokens, left - 1, low, depth))
  }
  const phrase = phraseBefore(tokens, left, low)
  const asking = phrase && infinitive ? verbAt(tokens, phrase.from - 1, low) : null
  if (phrase && asking?.addressed && depth < DEEPEST)
    return subjectOf(tokens, phrase.from - 1, low, depth + 1)
  if (phrase) return (gerund ? null : governing(tokens, phrase, low)) ?? phrase
  return PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    gerund ||
    COMMON_VERBS.has(token.lower)
    ? clauseSubject(tokens, left - 1, low, depth)
    : null
}
