import { DEMONYM } from './en/demonyms.ts'
import { isTime } from './en/nouns.ts'
import type { Language, MentionType } from './extraction.ts'
import { FEMALE_NAMES, MALE_NAMES } from './givenNames.ts'
import type { Run } from './names.ts'
import {
  OPEN_HEADS,
  ORGANIZATION_HEADS,
  ORGANIZATIONS,
  OTHER_CAPITALS,
  OTHER_HEADS,
} from './organizations.ts'
import { isRoleWord, isTitle } from './personWords.ts'
import { isPlace, PLACE_HEADS, PLACES } from './places.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'
import { evidence } from './personEvidence.ts'

export const textOf = (tokens: Token[]): string => tokens.map(({ text }) => text).join(' ')
const isGiven = (word: string): boolean => {
  const first = word.split('-')[0] ?? word
  return MALE_NAMES.has(first) || FEMALE_NAMES.has(first)
}
const AMBIGUOUS_HEADS =
  /^(?:Church|Club|Fund|Guard|Post|Press|Bank|Day|Street|Lake|Park|Rivers?|Fields?|Hill|Law|Bill|Front|News|Steel|Mills|Water|Law|Rule|Way|Town|Bay|Ford|West|Brothers|Force|Games|Works|Law|Storm|Cup|King|Knight|Marsh|Heath|Woods?|Brooks?|Price|Week|War|Power|Bridge|Port|Kaya|Dağ|Haber|Yolları|Merkez)$/u

const OFFICE_FIELDS =
  /^(?:State|House|Defen[cs]e|Treasury|Education|Energy|Labor|Labour|Commerce|Agriculture|Transportation|Health|Homeland|Justice|Staff|Finance|Interior|Police|National|Wales|York)$/u

const isAcronym = ({ text }: Token): boolean =>
  (/^\p{Lu}[\p{Lu}\p{N}]{1,3}$/u.test(text) || /^(?:\p{Lu}\.){2,4}$/u.test(text)) &&
  !OTHER_CAPITALS.has(text.replaceAll('.', ''))

export interface Found {
  tokens: Token[]
  type: MentionType
}

/** The longest known places and organisations inside a run that is neither itself. */
const knownInside = (tokens: Token[], language: Language): Found[] => {
  const found: Found[] = []
  // Among words in capitals (FULL TEXT) an acronym is not to be told.
  const shouted = tokens.length > 1 && tokens.every(({ text }) => !/\p{Ll}/u.test(text))
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
      const part = tokens.slice(from, to)
      const text = textOf(part)
      const type = isPlace(text, language)
        ? 'place'
        : ORGANIZATIONS.has(text) || (part.length === 1 && !shouted && isAcronym(at(part, 0)))
          ? 'organization'
          : null
      if (!type) continue
      found.push({ tokens: part, type })
      from = to - 1
      break
    }
  }
  return found
}

const isOrganization = (tokens: Token[]): boolean => {
  const last = at(tokens, tokens.length - 1).text
  const uncased = last.replace(/((?:ğ|s|l[ae]r)[ıiuü])n(?:[dt][ae]n?|[ıiuü]n|[ae]|c[ae])$/u, '$1')
  if (ORGANIZATION_HEADS.has(last) || ORGANIZATION_HEADS.has(uncased)) return tokens.length > 1
  const head = tokens.findIndex(({ text }) => OPEN_HEADS.has(text))
  return head >= 0 && /^(?:of|for|on)$/u.test(at(tokens, head + 1).lower)
}

/** Where the name begins after its titles, or 0. */
export const afterTitles = (tokens: Token[], language: Language): number => {
  let start = 0
  for (let index = 0; index < tokens.length - 1; index++)
    if (
      isTitle(at(tokens, index), language) ||
      (start === index && isRoleWord(at(tokens, index).lower, language))
    )
      start = index + 1
    else if (start === index && start > 0 && /^(?:of|the)$/u.test(at(tokens, index).lower))
      start = index + 1
    else if (
      start === index &&
      OFFICE_FIELDS.test(at(tokens, index).text) &&
      /^(?:of|the|and)$/u.test(at(tokens, index - 1).lower)
    )
      start = index + 1
  return start || afterWords(tokens)
}

/** "Harbour Master Edith Quillon": a given name after words that are none. */
const afterWords = (tokens: Token[]): number => {
  const given = tokens.findIndex(({ text }, index) => index < tokens.length - 1 && isGiven(text))
  const ordinary = given >= 2 || (given === 1 && ORGANIZATION_HEADS.has(at(tokens, 0).text))
  return ordinary && tokens.length - given <= 3 ? given : 0
}

const isShortened = (tokens: Token[], alone: ReadonlySet<string>): boolean =>
  alone.has(at(tokens, 0).text) && !alone.has(at(tokens, tokens.length - 1).text)

/** What a run of capitalised words names: nothing, one thing, or several. */
export const classify = (run: Run, surnames: ReadonlySet<string>, language: Language): Found[] => {
  let tokens = run.tokens
  while (tokens.length > 1 && isTime(at(tokens, 0))) tokens = tokens.slice(1)
  const whole = textOf(tokens)
  const last = at(tokens, tokens.length - 1)
  if (isPlace(whole, language)) return [{ tokens, type: 'place' }]
  if (ORGANIZATIONS.has(whole)) return [{ tokens, type: 'organization' }]
  const start = afterTitles(tokens, language)
  const name = tokens.slice(start)
  const personal =
    name.length >= 2 &&
    name.length <= 3 &&
    isGiven(at(name, 0).text) &&
    AMBIGUOUS_HEADS.test(last.text)
  if (!personal && isOrganization(tokens)) return [{ tokens, type: 'organization' }]
  if (!personal && tokens.length > 1 && PLACE_HEADS.has(last.text))
    return [{ tokens, type: 'place' }]
  if (!personal && OTHER_HEADS.has(last.text)) return []
  const single = name.length === 1
  const titled = start > 0 && !isTitle(last, language) && !ORGANIZATION_HEADS.has(last.text)
  const rest = knownInside(tokens.slice(0, start), language)
  if (titled && !(single && (isAcronym(last) || isPlace(last.text, language)))) {
    const stripped = stripPlaces(name)
    return [...rest, ...stripped]
  }
  if (single) return knownInside(tokens, language)
  if (isTitle(last, language) && start === 0) return knownInside(tokens, language)
  const origin = DEMONYM.test(at(name, 0).text) || (isAcronym(at(name, 0)) && name.length > 2)
  const candidate = origin ? name.slice(1) : name
  const human =
    candidate.length > 1 &&
    candidate.length <= 5 &&
    !candidate.some((token) => DEMONYM.test(token.text) || isAcronym(token))
  // A company is called by its first word again, a person by the last.
  const company = human && !isGiven(at(candidate, 0).text) && isShortened(candidate, surnames)
  if (company) return [{ tokens: candidate, type: 'organization' }]
  if (
    human &&
    (isGiven(at(candidate, 0).text) ||
      ((!run.initial || candidate.length < 4) && evidence(run, candidate, surnames, language)))
  )
    return [
      ...knownInside(name.slice(0, name.length - candidate.length), language),
      { tokens: candidate, type: 'person' },
    ]
  return knownInside(tokens, language)
}

/** "Ankara Ahmet Kaya" is written by nobody, "Novi Sad Ana Kos" rarely: a name keeps its words, but for a leading place. */
const stripPlaces = (name: Token[]): Found[] => {
  const bracketed = at(name, 0).text === '['
  return [
    {
      tokens: bracketed
        ? name
        : name.filter(({ text }, index) => index > 0 || !PLACES.has(text) || name.length < 3),
      type: 'person',
    },
  ]
}
