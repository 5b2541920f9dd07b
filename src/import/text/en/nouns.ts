import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { BODIES, MODIFIERS, ROLES, TITLES } from './roles.ts'
import { VERBS } from './verbs.ts'
import {
  ARTICLES,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  TEXTS,
} from './words.ts'

const isFunction = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  ARTICLES.has(word) ||
  POSSESSIVES.has(word) ||
  word.endsWith("n't") ||
  PRONOUNS.has(word)

const SURNAMES_LIKE_AUXILIARIES = /^(?:May|Will|Don|Little|Long|Early)$/u

/** A capitalised word that is part of a name or a title, not a sentence's first function word. */
export const isName = (token: Token): boolean =>
  token.capital &&
  !/-(?:based|born|backed|led|style|era|area|bound|made|run|owned)$/u.test(token.text) &&
  (SURNAMES_LIKE_AUXILIARIES.test(token.text) ||
    (!isFunction(token.lower) &&
      !(isAdverb(token.lower) && token.lower !== 'kelly' && !/^\p{Lu}\./u.test(token.text))))

export const isRole = (word: string): boolean => {
  if (ROLES.has(word)) return true
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (last !== word && ROLES.has(last)) return true
  return word.endsWith('s') && ROLES.has(word.slice(0, -1))
}

/** Nouns that can be the head of a speaker: people, bodies, and the texts they speak through. */
export const isSpeaking = (word: string): boolean =>
  isRole(word) || BODIES.has(word) || TEXTS.has(word)

export const isBeforeName = (word: string): boolean =>
  isRole(word) ||
  MODIFIERS.has(word) ||
  TITLES.has(word) ||
  BODIES.has(word) ||
  /^(?:then|ex|co)-/u.test(word)

const isVerbForm = (word: string): boolean => {
  const verb = VERBS.get(word)
  if (!verb || verb.form === 'base') return COMMON_VERBS.has(word)
  return !TEXTS.has(word) && !isRole(word)
}

/** A word that can stand in a noun phrase, before its head or as it. */
export const isNominal = (token: Token): boolean => {
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  if (token.capital) return isName(token)
  if (MODIFIERS.has(token.lower)) return true
  return !isFunction(token.lower) && !isAdverb(token.lower) && !isVerbForm(token.lower)
}

/** Days and months; as parts of speech only capitalised ones and today, tomorrow and the like. */
export const isTime = (token: Token): boolean => DAYS_AND_MONTHS.has(token.lower)

export const isDeterminer = (token: Token): boolean =>
  token.kind === 'word' && (ARTICLES.has(token.lower) || POSSESSIVES.has(token.lower))

export const isPossessiveMark = (token: Token): boolean =>
  (token.kind === 'clitic' && token.lower === "'s") ||
  (token.kind === 'mark' && /['’]/u.test(token.text))

/** A nickname in marks inside a name: Robert “Bobby” Lisle. */
export const isNickname = (tokens: Token[], index: number): boolean =>
  at(tokens, index).kind === 'quote' &&
  at(tokens, index).text.length < 24 &&
  isName(at(tokens, index - 1)) &&
  isName(at(tokens, index + 1))

const PARTICLES = /^(?:de|van|von|der|den|bin|ibn|al|el|la|le|di|da|du|dos|del|ter|af|y)$/u

/** A small word inside a name: van, de, bin. */
export const isParticle = (tokens: Token[], index: number): boolean =>
  (PARTICLES.test(at(tokens, index).lower) || /^[&AI]$/u.test(at(tokens, index).text)) &&
  isName(at(tokens, index - 1)) &&
  (isName(at(tokens, index + 1)) || PARTICLES.test(at(tokens, index + 1).lower))
