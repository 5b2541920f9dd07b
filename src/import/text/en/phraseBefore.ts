import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import {
  isBeforeName,
  isDeterminer,
  isName,
  isNickname,
  isNominal,
  isParticle,
  isPossessiveMark,
  isRole,
  isSpeaking,
  isTime,
} from './nouns.ts'
import { BODIES } from './roles.ts'
import { PRONOUNS, TEXTS, TIME_NOUNS } from './words.ts'

/** Token indices of a noun phrase, both included. */
export interface Phrase {
  from: number
  to: number
}

const ATTACHING = /^(?:of|for|by|from|at|with|in|on|behind|to|near|against|inside|within)$/u
const AUTHORING = /^(?:by|from|of)$/u
const NUMBER_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u
const LONGEST = 12

const nameStart = (tokens: Token[], index: number, low: number): number => {
  let start = index
  let passedRole = false
  while (start > low) {
    const left = at(tokens, start - 1)
    const here = at(tokens, start)
    if (isTime(left) && left.capital && left.lower !== 'may') break
    if (isName(left) || isParticle(tokens, start - 1) || isNickname(tokens, start - 1)) start--
    else if (left.kind === 'word' && !left.capital && isBeforeName(left.lower)) {
      passedRole = true
      start--
    } else if (left.kind === 'number' && passedRole) start--
    else if (
      isPossessiveMark(left) &&
      isNominal(at(tokens, start - 2)) &&
      (passedRole || isBeforeName(here.lower))
    )
      start -= 2
    else break
    if (index - start > LONGEST) break
  }
  return start
}

const nounStart = (tokens: Token[], index: number, low: number): number => {
  let start = index
  while (start > low && index - start < LONGEST) {
    const left = at(tokens, start - 1)
    if (isNominal(left)) start--
    else if (isPossessiveMark(left) && isNominal(at(tokens, start - 2))) start -= 2
    else break
  }
  return start
}

/** Nouns of action and quality do not speak. */
const isAbstract = (word: string): boolean =>
  /(?:[a-z]{3}(?:tion|sion|ment|ness|ance|ence|ship|ism|usal|oval|ival)s?|[a-z]{4}ing|[a-z]{4}ity)$/u.test(
    word,
  ) && !isSpeaking(word)

const openingBracket = (tokens: Token[], index: number): number => {
  for (let left = index; left >= 0 && index - left < 14; left--)
    if (/^[([]$/u.test(at(tokens, left).text)) return left
  return -1
}

/** The phrase with what it hangs on: "a spokesman for the ministry"; but of "a statement by the ministry" the author. */
const withHead = (tokens: Token[], phrase: Phrase, low: number, depth: number): Phrase => {
  const preposition = at(tokens, phrase.from - 1)
  const head = at(tokens, phrase.from - 2)
  if (phrase.from - 2 < low || !ATTACHING.test(preposition.lower) || depth > 3) return phrase
  if (TEXTS.has(head.lower) && !isRole(head.lower) && AUTHORING.test(preposition.lower))
    return phrase
  const counted = /^(?:one|some|many|both|most|several|few|two|three|half)$/u.test(head.lower)
  const named = isName(head) && !/ed$/u.test(head.lower)
  if (!counted && !isSpeaking(head.lower) && !named) return phrase
  const outer = phraseBefore(tokens, phrase.from - 2, low, depth + 1)
  if (!outer) return phrase
  const before = at(tokens, outer.from - 1)
  return ATTACHING.test(before.lower) && outer.from - 1 >= low
    ? phrase
    : { from: outer.from, to: phrase.to }
}

const withPartner = (tokens: Token[], phrase: Phrase, low: number): Phrase => {
  if (at(tokens, phrase.from - 1).lower !== 'and' || !isName(at(tokens, phrase.from))) return phrase
  if (!isName(at(tokens, phrase.from - 2)) || phrase.from - 2 < low) return phrase
  const from = nameStart(tokens, phrase.from - 2, low)
  const first = isDeterminer(at(tokens, from - 1)) && from > low ? from - 1 : from
  return first === low ? { from: first, to: phrase.to } : phrase
}

/** The noun phrase that ends at `index` and begins at `low` or later, or null. */
export const phraseBefore = (
  tokens: Token[],
  index: number,
  low: number,
  depth = 0,
): Phrase | null => {
  const last = at(tokens, index)
  if (index < low) return null
  if (/^[)\]]$/u.test(last.text)) {
    const open = openingBracket(tokens, index)
    return open > low ? phraseBefore(tokens, open - 1, low, depth) : null
  }
  if (NUMBER_WORDS.test(last.lower) && at(tokens, index - 1).lower === 'of') {
    const phrase = phraseBefore(tokens, index - 2, low, depth)
    return phrase && { from: phrase.from, to: index }
  }
  if (PRONOUNS.has(last.lower) && last.kind === 'word') return { from: index, to: index }
  if (!isNominal(last) || (last.kind === 'number' && !last.lower.endsWith('-old'))) return null
  if (isTime(last)) return null
  if (isName(last)) {
    let from = nameStart(tokens, index, low)
    if (from > low && isDeterminer(at(tokens, from - 1)) && at(tokens, from - 1).lower !== 'that')
      from--
    return withPartner(tokens, withHead(tokens, { from, to: index }, low, depth), low)
  }
  if (TIME_NOUNS.has(last.lower) || isAbstract(last.lower)) return null
  let from = nounStart(tokens, index, low)
  const determined =
    from > low && isDeterminer(at(tokens, from - 1)) && at(tokens, from - 1).lower !== 'that'
  if (determined) from--
  const bare = isSpeaking(last.lower) || /[^s]s$/u.test(last.lower) || BODIES.has(last.lower)
  if (!determined && !bare) return null
  return withHead(tokens, { from, to: index }, low, depth)
}
