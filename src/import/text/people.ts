import { DEMONYM } from './en/demonyms.ts'
import { isRole as isEnglishRole } from './en/nouns.ts'
import * as english from './en/roles.ts'
import type { Language } from './extraction.ts'
import { FEMALE_NAMES, MALE_NAMES } from './givenNames.ts'
import type { Run } from './names.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'
import * as turkish from './tr/words.ts'

export type Gender = 'male' | 'female' | null

/** Somebody the text names, with all that it says about who this is. */
export interface Person {
  /** The fullest name in the text, without titles. */
  name: string
  given: string
  surname: string
  gender: Gender
  /** Words of the titles and appositions beside the name, in small letters. */
  roles: Set<string>
  /** Where the text names this person, in order. */
  starts: number[]
}

export const isTitle = (token: Token, language: Language): boolean => {
  const word = token.lower.replace(/\.$/u, '')
  return language === 'tr'
    ? turkish.TITLES.has(word) || turkish.TITLES.has(token.lower)
    : english.TITLES.has(word)
}

export const isRoleWord = (word: string, language: Language): boolean =>
  language === 'tr' ? turkish.ROLES.has(word) : isEnglishRole(word)

/** The titles, roles and nationality written before a name. */
const wordsBefore = (run: Run, name: Token[], language: Language): string[] => {
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
const wordsAfter = (run: Run, language: Language): string[] => {
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

const genderOf = (given: string, roles: Iterable<string>, language: Language): Gender => {
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

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u
/** The name alone: without brackets, without a nickname in marks. */
const bare = (tokens: Token[]): Token[] =>
  tokens.filter(
    (token, index) =>
      token.kind !== 'mark' && !/^["“‘'”]$/u.test(index > 0 ? at(tokens, index - 1).text : ''),
  )
const textOf = (tokens: Token[]): string => tokens.map(({ text }) => text).join(' ')

/** The people of a text; a shorter name joins the fullest one it fits. */
export class People {
  readonly all: Person[] = []

  constructor(private readonly language: Language) {}

  /** Records a name in a run of capitalised words and returns whom it means. */
  add(run: Run, tokens: Token[]): Person {
    const words = bare(tokens)
    const own = words.filter(({ text }, index) => index === 0 || !SUFFIX.test(text))
    const given = at(own, 0).text
    const surname = at(own, own.length - 1).text
    const roles = [...wordsBefore(run, tokens, this.language), ...wordsAfter(run, this.language)]
    const gender = genderOf(own.length > 1 ? given : '', roles, this.language)
    let person = this.find(
      own.map(({ text }) => text),
      gender,
      at(tokens, 0).start,
    )
    if (!person) {
      person = { name: textOf(own), given, surname, gender: null, roles: new Set(), starts: [] }
      this.all.push(person)
    } else if (own.length > person.name.split(' ').length) {
      Object.assign(person, { name: textOf(own), given, surname })
    }
    for (const role of roles) person.roles.add(role)
    person.gender ??= gender ?? genderOf(person.given, [], this.language)
    person.starts.push(at(tokens, 0).start)
    return person
  }

  /** Whom a name means: the same full name, else the latest bearer of the surname, else of the given name. */
  find(words: string[], gender: Gender, before: number): Person | null {
    const single = words.length === 1
    const [first] = words
    const last = words.at(-1)
    const name = words.join(' ')
    const fits = (person: Person): boolean => {
      if (person.name === name) return true
      if (single) return person.surname === last || person.given === first
      const known = person.name.split(' ')
      return (
        person.surname === last &&
        (known.length === 1 || known[0] === first || words.every((word) => known.includes(word)))
      )
    }
    const candidates = this.all.filter(
      (person) => fits(person) && !(gender && person.gender && gender !== person.gender),
    )
    const latest = (people: Person[]): Person | null =>
      people.reduce<Person | null>((best, person) => {
        const at1 = lastBefore(person, before)
        return !best || at1 > lastBefore(best, before) ? person : best
      }, null)
    const bySurname = candidates.filter((person) => person.name === name || person.surname === last)
    return latest(bySurname) ?? latest(candidates)
  }
}

/** The last place before an offset where the text names a person, or -1. */
export const lastBefore = (person: Person, before: number): number => {
  let found = -1
  for (const start of person.starts) if (start < before) found = Math.max(found, start)
  return found
}
