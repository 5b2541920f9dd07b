import { OPEN_HEADS } from '../organizations.ts'
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
import type { Phrase } from './phraseBefore.ts'
import { COMMON_VERBS, isAdverb, PERSONAL, PRONOUNS, TEXTS, TIME_NOUNS } from './words.ts'

const ATTACHING = /^(?:of|for|at|from|with|in|to)$/u
const AUTHORING = /^(?:by|from|of)$/u

const looksPast = (token: Token): boolean =>
  /[a-z]{2}ed$/u.test(token.lower) || COMMON_VERBS.has(token.lower)

interface Reading {
  end: number
  named: boolean
  headed: boolean
}

const continues = (tokens: Token[], index: number, reading: Reading): boolean => {
  const token = at(tokens, index)
  if (isParticle(tokens, index) || isNickname(tokens, index)) return true
  if (token.kind === 'number') return !reading.named
  if (!isNominal(token) || isTime(token)) return false
  if (isName(token)) return true
  if (reading.named && !isBeforeName(token.lower)) return false
  if (reading.headed && !isBeforeName(token.lower)) return nameFollows(tokens, index)
  return !looksPast(token) || isNominal(at(tokens, index + 1))
}

/** "chief selector Roger Harper": an unknown noun between a role and a name. */
const nameFollows = (tokens: Token[], index: number): boolean =>
  !looksPast(at(tokens, index)) && isName(at(tokens, index + 1)) && isName(at(tokens, index + 2))

const read = (tokens: Token[], from: number, determined: boolean): Reading => {
  const reading: Reading = { end: -1, named: false, headed: false }
  for (let index = from; index < from + 14; index++) {
    const token = at(tokens, index)
    const bracketed =
      token.text === '(' && at(tokens, index + 2).text === ')' && isName(at(tokens, index + 3))
    if (reading.end >= 0 && bracketed) {
      index += 2
      continue
    }
    if (reading.end >= 0 && isPossessiveMark(token) && isNominal(at(tokens, index + 1))) {
      reading.named = false
      reading.headed = false
      continue
    }
    // "a visibly angry Biggs"
    const graded =
      determined && reading.end < 0 && isAdverb(token.lower) && isNominal(at(tokens, index + 1))
    if (graded) continue
    if (!continues(tokens, index, reading)) break
    reading.end = index
    if (isName(token)) reading.named = true
    else if (isSpeaking(token.lower)) reading.headed = true
  }
  return reading
}

const attached = (tokens: Token[], phrase: Phrase, depth: number): Phrase => {
  const head = at(tokens, phrase.to)
  const preposition = at(tokens, phrase.to + 1)
  // "the Ministry of Transport": a name that goes on.
  const goesOn = OPEN_HEADS.has(head.text) && /^(?:of|for)$/u.test(preposition.lower)
  if (depth > 2 || (isName(head) && !goesOn)) return phrase
  let next = phrase.to + 2
  const issued = /^(?:issued|released|published|posted|written|signed|obtained|sent)$/u.test(
    preposition.lower,
  )
  const authoring = issued ? at(tokens, next++).lower : preposition.lower
  const inner = phraseAfter(tokens, next, depth + 1)
  if (!inner) return phrase
  if (TEXTS.has(head.lower) && !isRole(head.lower) && AUTHORING.test(authoring)) return inner
  if (issued || !ATTACHING.test(authoring)) return phrase
  const joins =
    authoring === 'of' || goesOn || (isSpeaking(head.lower) && !isTime(at(tokens, inner.from)))
  return joins ? { from: phrase.from, to: inner.to } : phrase
}

/** The noun phrase that begins at `index`, or null. */
export const phraseAfter = (tokens: Token[], index: number, depth = 0): Phrase | null => {
  const first = at(tokens, index)
  if (first.kind !== 'word' && first.kind !== 'number') return null
  if (
    PRONOUNS.has(first.lower) &&
    (PERSONAL.has(first.lower) || at(tokens, index + 1).lower === 'of')
  ) {
    if (at(tokens, index + 1).lower !== 'of') return { from: index, to: index }
    const inner = phraseAfter(tokens, index + 2, depth + 1)
    return inner ? { from: index, to: inner.to } : { from: index, to: index }
  }
  const determined = isDeterminer(first)
  const { end } = read(tokens, determined ? index + 1 : index, determined)
  const last = at(tokens, end)
  if (end < 0) return PRONOUNS.has(first.lower) ? { from: index, to: index } : null
  if (
    (last.kind === 'number' && !last.lower.endsWith('-old')) ||
    (!last.capital && TIME_NOUNS.has(last.lower))
  )
    return null
  if (!determined && !isName(last) && !isSpeaking(last.lower) && !/[^s]s$/u.test(last.lower))
    return null
  return attached(tokens, { from: index, to: end }, depth)
}
