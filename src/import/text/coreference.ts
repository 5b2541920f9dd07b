import type { Language } from './extraction.ts'
import type { Sentence } from './frames.ts'
import type { Cast } from './mentions.ts'
import type { Person } from './people.ts'
import type { Gender } from './personWords.ts'
import { Naming } from './naming.ts'
import type { Phrase } from './naming.ts'
import { at } from './tokens.ts'

/** A phrase and the sentence it stands in. */
export interface Reference extends Phrase {
  sentence: number
}

/** How many sentences back a pronoun may reach. */
const REACH = 10
const DEEPEST = 12
const PRONOUN_GENDER: Record<string, Gender> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
}
const TURKISH_PRONOUNS = /^(?:o|kendisi|onun)$/u
const OPEN_PRONOUNS =
  /^(?:i|we|you|they|my|our|your|their|us|me|them|who|one|some|many|others?|another|both|everyone|everybody|someone|somebody|most|few|ben|biz|siz|onlar|bazıları|herkes)$/u
/** Resolves the phrases that name speakers to the fullest name the text has for them. */
export class Coreference {
  private readonly resolved = new Map<string, string | null>()
  private readonly naming: Naming

  constructor(
    private readonly cast: Cast,
    private readonly sentences: Sentence[],
    private readonly subjectOf: (sentence: number) => Phrase | null,
    private readonly language: Language,
  ) {
    this.naming = new Naming(cast, language)
  }

  /** The name of whom the phrase means; null where the text leaves it open. */
  resolve(reference: Reference, depth = 0): string | null {
    const key = `${at(reference.tokens, reference.from).start}-${reference.to}`
    const known = this.resolved.get(key)
    if (known !== undefined) return known
    const name = depth > DEEPEST ? null : this.read(reference, depth)
    this.resolved.set(key, name)
    return name
  }

  private read(reference: Reference, depth: number): string | null {
    const { tokens, from, to } = reference
    const first = at(tokens, from)
    const single = from === to
    if (single && PRONOUN_GENDER[first.lower] !== undefined)
      return this.pronoun(PRONOUN_GENDER[first.lower] ?? null, reference, depth)
    if (single && this.language === 'tr' && TURKISH_PRONOUNS.test(first.lower))
      return this.pronoun(null, reference, depth)
    if (single && /^(?:it|its)$/u.test(first.lower)) return this.body(reference, depth)
    if (single && OPEN_PRONOUNS.test(first.lower) && !first.capital) return null
    if (single && OPEN_PRONOUNS.test(first.lower) && first.text.length > 2) return null
    return this.naming.nameOf(reference)
  }

  private pronoun(gender: Gender, reference: Reference, depth: number): string | null {
    const { start } = at(reference.tokens, reference.from)
    const fits = (person: Person): boolean => !gender || !person.gender || person.gender === gender
    for (
      let index = reference.sentence;
      index >= Math.max(0, reference.sentence - REACH);
      index--
    ) {
      const spoken = this.speaking(index, start, gender, depth)
      if (spoken) return spoken
      const here = this.peopleIn(index, start).filter(fits)
      const certain = here.filter((person) => gender && person.gender === gender)
      const choice = certain.length ? certain : here
      if (choice.length === 1) return choice[0]?.name ?? null
      if (choice.length > 1)
        return index === reference.sentence ? null : this.leading(index, choice)
    }
    return null
  }

  /** The subject of a sentence's verb of saying, where it comes before `start` and fits. */
  private speaking(index: number, start: number, gender: Gender, depth: number): string | null {
    const subject = this.subjectOf(index)
    if (!subject || at(subject.tokens, subject.to).end > start) return null
    const word = at(subject.tokens, subject.from).lower
    const own = PRONOUN_GENDER[word]
    if (subject.from === subject.to && own !== undefined) {
      if (gender && own !== gender) return null
      return this.resolve({ ...subject, sentence: index }, depth + 1)
    }
    const name = this.resolve({ ...subject, sentence: index }, depth + 1)
    const person = this.cast.people.all.find((each) => each.name === name)
    if (!person || (gender && person.gender && person.gender !== gender)) return null
    if (gender) person.gender ??= gender
    return person.name
  }

  /** The people a sentence names in its own words before an offset, in order. */
  private peopleIn(index: number, before: number): Person[] {
    const tokens = this.sentences[index]?.tokens ?? []
    const end = Math.min(at(tokens, tokens.length - 1).end, before)
    const found = new Set<Person>()
    for (const { start, kind } of tokens) {
      const person = kind !== 'quote' && start < end ? this.cast.people.at(start) : null
      if (person) found.add(person)
    }
    return [...found]
  }

  /** Of several people in a sentence the one it begins with; none if it begins with something else. */
  private leading(index: number, people: Person[]): string | null {
    const tokens = this.sentences[index]?.tokens ?? []
    const near = at(tokens, Math.min(8, tokens.length - 1)).end
    const from = at(tokens, 0).start
    const first = people[0]
    return first?.starts.some((start) => start >= from && start < near) ? first.name : null
  }

  /** "it": the organisation that spoke last. */
  private body(reference: Reference, depth: number): string | null {
    for (
      let index = reference.sentence - 1;
      index >= Math.max(0, reference.sentence - REACH);
      index--
    ) {
      const subject = this.subjectOf(index)
      if (!subject) continue
      const name = this.resolve({ ...subject, sentence: index }, depth + 1)
      if (name && this.cast.organizations.some((organization) => organization.name === name))
        return name
    }
    return null
  }
}
