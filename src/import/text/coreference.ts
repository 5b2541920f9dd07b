import type { Language, Mention } from './extraction.ts'
import type { Sentence } from './frames.ts'
import type { Cast } from './mentions.ts'
import { isRoleWord, isTitle, lastBefore } from './people.ts'
import type { Gender, Person } from './people.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A phrase of a sentence, as token indices, both included. */
export interface Reference {
  tokens: Token[]
  from: number
  to: number
  sentence: number
}

interface Subject {
  tokens: Token[]
  from: number
  to: number
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
const HANGING = /^(?:of|for|by|to|from|at|with|in|on|behind)$/u
const CASE_ENDING = /((?:ğ|s|l[ae]r)[ıiuü])n(?:[dt][ae]n?|[ıiuü]n|[ae]|c[ae])$/u
const INDEFINITE =
  /^(?:a|an|one|another|two|three|four|five|several|some|many|most|few|bir|iki|üç)$/u

const normalRole = (word: string): string =>
  word
    .replace(/^spokes(?:man|woman)$/u, 'spokesperson')
    .replace(/^(?:con|chair)(?:gress)?wo?man$/u, (whole) => whole.replace(/wo?man$/u, 'person'))

/** Resolves the phrases that name speakers to the fullest name the text has for them. */
export class Coreference {
  private readonly resolved = new Map<string, string | null>()

  constructor(
    private readonly cast: Cast,
    private readonly sentences: Sentence[],
    private readonly subjectOf: (sentence: number) => Subject | null,
    private readonly language: Language,
  ) {}

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
    return (
      this.named(reference) ??
      this.apposed(reference) ??
      this.role(reference) ??
      this.noun(reference)
    )
  }

  private inside(reference: Reference): Mention[] {
    const { start } = at(reference.tokens, reference.from)
    const { end } = at(reference.tokens, reference.to)
    return this.cast.mentions.filter(
      (mention) => mention.start >= start && mention.end <= end && this.heads(reference, mention),
    )
  }

  /** Whether a mention is the phrase's own head, not what hangs on it (a spokesman for X, X's lawyer). */
  private heads({ tokens, from, to }: Reference, mention: Mention): boolean {
    const index = tokens.findIndex(({ start }) => start >= mention.start)
    const last = tokens.findLastIndex(({ end }) => end <= mention.end)
    let before = index - 1
    if (at(tokens, before).lower === 'the') before--
    if (before >= from && HANGING.test(at(tokens, before).lower)) return false
    if (this.language === 'tr') return last === to || mention.type === 'person'
    if (last < to && at(tokens, last + 1).kind === 'clitic') return false
    return mention.type === 'person' || last === to || HANGING.test(at(tokens, last + 1).lower)
  }

  private named(reference: Reference): string | null {
    const mentions = this.inside(reference)
    const names = mentions.flatMap((mention) =>
      mention.type === 'person' ? (this.person(mention)?.name ?? []) : [],
    )
    if (names.length) {
      const joined = reference.tokens
        .slice(reference.from, reference.to)
        .some(({ lower }) => /^(?:and|ve|ile)$/u.test(lower))
      return joined
        ? [...new Set(names)].join(this.language === 'tr' ? ' ve ' : ' and ')
        : (names.at(-1) ?? null)
    }
    const first = at(reference.tokens, reference.from)
    const labelled = /^\p{Lu}{3,}$/u.test(first.text)
      ? this.cast.people.all.find(({ surname }) => surname.toUpperCase() === first.text)
      : null
    if (labelled && reference.from === reference.to) return labelled.name
    const body = mentions.filter(({ type }) => type !== 'person').at(-1)
    return body ? this.plain(body.text) : null
  }

  /** "the coach, Bruno Teller, said" */
  private apposed({ tokens, to }: Reference): string | null {
    const comma = at(tokens, to + 1).text === ','
    const start = at(tokens, to + 2).start
    const mention =
      comma && this.cast.mentions.find((each) => each.start === start && each.type === 'person')
    if (!mention) return null
    const next = tokens.find((token) => token.start >= mention.end)
    const closed = !next || next.kind === 'mark' || next.kind === 'quote'
    return closed ? (this.person(mention)?.name ?? null) : null
  }

  /** A body's name without the ending Turkish writes on without an apostrophe (Valiliği|nden). */
  private plain(text: string): string {
    const spaced = text.replace(/\s+/gu, ' ')
    return this.language === 'tr' ? spaced.replace(CASE_ENDING, '$1') : spaced
  }

  private person(mention: Mention): Person | null {
    return this.cast.people.all.find(({ starts }) => starts.includes(mention.start)) ?? null
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

  private peopleIn(index: number, before: number): Person[] {
    const tokens = this.sentences[index]?.tokens ?? []
    const from = at(tokens, 0).start
    const to = Math.min(at(tokens, tokens.length - 1).end, before)
    const quoted = tokens.filter(({ kind }) => kind === 'quote')
    const found = this.cast.people.all
      .map((person) => ({
        person,
        start: person.starts.find(
          (each) =>
            each >= from &&
            each < to &&
            !quoted.some((quote) => each > quote.start && each < quote.end),
        ),
      }))
      .filter(({ start }) => start !== undefined)
    return found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)).map(({ person }) => person)
  }

  /** Of several people in a sentence the one it begins with; none if it begins with something else. */
  private leading(index: number, people: Person[]): string | null {
    const tokens = this.sentences[index]?.tokens ?? []
    const near = at(tokens, Math.min(8, tokens.length - 1)).end
    const from = at(tokens, 0).start
    const first = people[0]
    return first?.starts.some((start) => start >= from && start < near) ? first.name : null
  }

  private role(reference: Reference): string | null {
    const { tokens, from, to } = reference
    if (INDEFINITE.test(at(tokens, from).lower)) return null
    const hanging = tokens.findIndex(
      ({ lower }, index) => index > from && index <= to && HANGING.test(lower),
    )
    const end = this.language === 'en' && hanging > 0 ? hanging - 1 : to
    const head = at(tokens, end).lower.replace(/\.$/u, '')
    if (!isRoleWord(head, this.language) && !isTitle(at(tokens, end), this.language)) return null
    const words = tokens.slice(from, to + 1).map(({ lower }) => normalRole(lower))
    const start = at(tokens, from).start
    const ranked = this.cast.people.all
      .map((person) => {
        const roles = new Set([...person.roles].map(normalRole))
        const overlap = words.filter((word) => roles.has(word)).length
        return {
          person,
          fits: roles.has(normalRole(head)),
          overlap,
          last: lastBefore(person, start),
        }
      })
      .filter(({ fits, last }) => fits && last >= 0)
      .sort((a, b) => b.overlap - a.overlap || b.last - a.last)
    return ranked[0]?.person.name ?? null
  }

  /** "the ministry": the latest organisation whose name ends so; a bare capitalised name is its own. */
  private noun({ tokens, from, to }: Reference): string | null {
    const head = at(tokens, to)
    const start = at(tokens, from).start
    if (head.capital && from === 0 && to === 0) return null
    if (head.capital) {
      let first = to
      while (first > from && at(tokens, first - 1).capital) first--
      const hangs =
        first - 1 >= from &&
        HANGING.test(
          at(tokens, at(tokens, first - 1).lower === 'the' ? first - 2 : first - 1).lower,
        )
      return hangs || isTitle(head, this.language)
        ? null
        : this.plain(
            tokens
              .slice(first, to + 1)
              .map(({ text }) => text)
              .join(' '),
          )
    }
    if (INDEFINITE.test(at(tokens, from).lower)) return null
    const ending = (name: string): boolean =>
      (name.split(/\s+/u).at(-1) ?? '').toLowerCase() === head.lower
    return (
      this.cast.organizations.findLast((each) => each.start < start && ending(each.name))?.name ??
      null
    )
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
