import { DEMONYM } from './en/demonyms.ts'
import { isRole as isEnglishRole, isSpeaking } from './en/nouns.ts'
import * as english from './en/roles.ts'
import type { Language } from './extraction.ts'
import { FEMALE_NAMES, MALE_NAMES } from './givenNames.ts'
import type { Run } from './names.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'
import * as turkish from './tr/words.ts'

export type Gender = 'male' | 'female' | null

export const isTitle = (token: Token, language: Language): boolean => {
  const word = token.lower.replace(/\.$/u, '')
  return language === 'tr'
    ? turkish.TITLES.has(word) || turkish.TITLES.has(token.lower)
    : english.TITLES.has(word)
}

export const isRoleWord = (word: string, language: Language): boolean =>
  language === 'tr' ? turkish.ROLES.has(word) : isEnglishRole(word)

/** Whether a sentence's first word, capital anyway, is a common noun for people or a body. */
export const isCommonSpeaker = (word: string, language: Language): boolean =>
  language === 'tr'
    ? turkish.ROLES.has(word) ||
      turkish.BODIES.has(word) ||
      /l[ae]r(?:\p{L}{1,4})?$|[dt][ae]n?$|l[ıiuü]k$/u.test(word)
    : isSpeaking(word) || /[^s]s$/u.test(word)

/** The titles, roles and nationality written before a name. */
export const rolesBefore = (run: Run, name: Token[], language: Language): string[] => {
  const own = run.tokens.slice(0, run.tokens.indexOf(name[0] ?? at([], 0)))
  const found = own.map(({ lower }) => lower.replace(/\.$/u, ''))
  for (let index = run.from - 1; index >= run.from - 6; index--) {
    const token = at(run.around, index)
    const beside =
      token.kind === 'word' &&
      (isRoleWord(token.lower, language) ||
        isTitle(token, language) ||
        english.MODIFIERS.has(token.lower) ||
        DEMONYM.test(token.text) ||
        token.capital)
    if (!beside) break
    found.push(token.lower)
  }
  return found
}

/** The roles in ", the mayor of Y," after a name. */
export const rolesAfter = (run: Run, language: Language): string[] => {
  const after = run.from + run.tokens.length
  const comma = at(run.around, after).text === ','
  const first = at(run.around, after + 1)
  if (!comma || first.kind !== 'word' || /^(?:and|who|but|said|told|ve)$/u.test(first.lower))
    return []
  const found: string[] = []
  for (let index = after + 1; index < after + 14; index++) {
    const token = at(run.around, index)
    if (token.kind !== 'word' || /^(?:who|said|was|is|has|had|told|says)$/u.test(token.lower)) break
    if (isRoleWord(token.lower, language)) found.push(token.lower)
  }
  return found
}

/** The gender that titles and roles tell, else the given name. */
export const genderOf = (given: string, roles: Iterable<string>, language: Language): Gender => {
  const { MALE_ROLES, FEMALE_ROLES } = language === 'tr' ? turkish : english
  for (const role of roles) {
    if (MALE_ROLES.has(role)) return 'male'
    if (FEMALE_ROLES.has(role)) return 'female'
  }
  const first = given.split('-')[0] ?? given
  const male = MALE_NAMES.has(given) || MALE_NAMES.has(first)
  const female = FEMALE_NAMES.has(given) || FEMALE_NAMES.has(first)
  return male === female ? null : male ? 'male' : 'female'
}
