import type { Language } from './extraction.ts'
import type { Run } from './names.ts'
import { genderOf, rolesAfter, rolesBefore } from './personWords.ts'
import type { Gender } from './personWords.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'

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

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u
/** The name alone: without brackets, without a nickname in marks. */
const bare = (tokens: Token[]): Token[] =>
  tokens.filter(
    (token, index) =>
      token.kind !== 'mark' && !/^["“‘'”]$/u.test(index > 0 ? at(tokens, index - 1).text : ''),
  )
const textOf = (tokens: Token[]): string => tokens.map(({ text }) => text).join(' ')

/** The number of `starts` (ascending) before an offset. */
const countBefore = (starts: number[], before: number): number => {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < before) low = middle + 1
    else high = middle
  }
  return low
}

/** The last place before an offset where the text names a person, or -1. */
export const lastBefore = ({ starts }: Person, before: number): number =>
  starts[countBefore(starts, before) - 1] ?? -1

/** Characters within which a name just written outweighs how often another is. */
const NEAR = 300
const NEAR_RANK = 2 ** 40
const SURNAME_RANK = 2 ** 50

/** Of several bearers of a name the one just named, else the one the text is about; a surname outweighs a given name. */
const rankOf = (person: Person, before: number, bySurname: boolean): number => {
  const last = lastBefore(person, before)
  const near = last >= 0 && before - last < NEAR
  return (near ? NEAR_RANK + last : person.starts.length) + (bySurname ? SURNAME_RANK : 0)
}

/** The people of a text; a shorter name joins the fullest one it fits. */
export class People {
  readonly all: Person[] = []
  private readonly byStart = new Map<number, Person>()
  private readonly byWord = new Map<string, Set<Person>>()

  constructor(private readonly language: Language) {}

  /** Records a name in a run of capitalised words and returns whom it means. */
  add(run: Run, tokens: Token[]): Person {
    const own = bare(tokens).filter(({ text }, index) => index === 0 || !SUFFIX.test(text))
    const words = own.map(({ text }) => text)
    const { start } = at(tokens, 0)
    const given = words[0] ?? ''
    const surname = words.at(-1) ?? ''
    const roles = [...rolesBefore(run, tokens, this.language), ...rolesAfter(run, this.language)]
    const gender = genderOf(words.length > 1 ? given : '', roles, this.language)
    let person = this.find(words, gender, start)
    if (!person) {
      person = { name: textOf(own), given, surname, gender: null, roles: new Set(), starts: [] }
      this.all.push(person)
    } else if (words.length > person.name.split(' ').length) {
      Object.assign(person, { name: textOf(own), given, surname })
    }
    for (const word of [person.given, person.surname, person.name])
      this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(person))
    for (const role of roles) person.roles.add(role)
    person.gender ??= gender ?? genderOf(person.given, [], this.language)
    person.starts.splice(countBefore(person.starts, start), 0, start)
    this.byStart.set(start, person)
    return person
  }

  /** Who is named at an offset. */
  at(start: number): Person | null {
    return this.byStart.get(start) ?? null
  }

  /** Whom a name means: the same full name, else the latest bearer of the surname, else of the given name. */
  find(words: string[], gender: Gender, before: number): Person | null {
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    const name = words.join(' ')
    const fits = (person: Person): boolean => {
      if (gender && person.gender && gender !== person.gender) return false
      if (person.name === name) return true
      if (words.length === 1) return person.surname === last || person.given === first
      const known = person.name.split(' ')
      const same = known.length === 1 || known[0] === first
      return person.surname === last && (same || words.every((word) => known.includes(word)))
    }
    const among = new Set([...(this.byWord.get(last) ?? []), ...(this.byWord.get(first) ?? [])])
    let best: Person | null = null
    let rank = -Infinity
    for (const person of among) {
      if (!fits(person)) continue
      const own = rankOf(person, before, person.name === name || person.surname === last)
      if (own <= rank) continue
      best = person
      rank = own
    }
    return best
  }
}
