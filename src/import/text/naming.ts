import type { Language, Mention } from './extraction.ts'
import type { Cast } from './mentions.ts'
import { lastBefore } from './people.ts'
import { isCommonSpeaker, isRoleWord, isTitle } from './personWords.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A phrase of a sentence, as token indices, both included. */
export interface Phrase {
  tokens: Token[]
  from: number
  to: number
}

const HANGING = /^(?:of|for|by|to|from|at|with|in|on|behind)$/u
const CASE_ENDING = /((?:ğ|s|l[ae]r)[ıiuü])n(?:[dt][ae]n?|[ıiuü]n|[ae]|c[ae])$/u
/** Characters within which two bearers of a role compete. */
const NEAR = 80
const INDEFINITE =
  /^(?:a|an|one|another|two|three|four|five|several|some|many|most|few|bir|iki|üç)$/u

const normalRole = (word: string): string =>
  word
    .replace(/^spokes(?:man|woman)$/u, 'spokesperson')
    .replace(/^(?:con|chair)(?:gress)?wo?man$/u, (whole) => whole.replace(/wo?man$/u, 'person'))

/** The names that phrases with a noun mean: a name in them, beside them, or the bearer of a role. */
export class Naming {
  constructor(
    private readonly cast: Cast,
    private readonly language: Language,
  ) {}

  nameOf(phrase: Phrase): string | null {
    return this.named(phrase) ?? this.apposed(phrase) ?? this.role(phrase) ?? this.noun(phrase)
  }

  private inside(phrase: Phrase): Mention[] {
    const { start } = at(phrase.tokens, phrase.from)
    const { end } = at(phrase.tokens, phrase.to)
    const found: Mention[] = []
    for (let index = this.from(start); ; index++) {
      const mention = this.cast.mentions[index]
      if (!mention || mention.end > end) return found
      if (this.heads(phrase, mention)) found.push(mention)
    }
  }

  /** The index of the first mention at an offset or after it. */
  private from(start: number): number {
    let low = 0
    let high = this.cast.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.cast.mentions[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether a mention is the phrase's own head, not what hangs on it (a spokesman for X, X's lawyer). */
  private heads({ tokens, from, to }: Phrase, mention: Mention): boolean {
    const index = tokens.findIndex(({ start }) => start >= mention.start)
    const last = tokens.findLastIndex(({ end }) => end <= mention.end)
    let before = index - 1
    if (at(tokens, before).lower === 'the') before--
    if (before >= from && HANGING.test(at(tokens, before).lower)) return false
    if (this.language === 'tr')
      return (
        last === to ||
        /^(?:ve|ile|kardeşler|çifti|ailesi|bey|hanım)$/u.test(at(tokens, last + 1).lower)
      )
    if (last < to && at(tokens, last + 1).kind === 'clitic') return false
    return (
      last === to ||
      /^(?:and|&|,)$/u.test(at(tokens, last + 1).lower) ||
      HANGING.test(at(tokens, last + 1).lower)
    )
  }

  private named(phrase: Phrase): string | null {
    const mentions = this.inside(phrase)
    const names = mentions.flatMap((mention) =>
      mention.type === 'person' ? (this.cast.people.at(mention.start)?.name ?? []) : [],
    )
    if (names.length) {
      const joined = phrase.tokens
        .slice(phrase.from, phrase.to)
        .some(({ lower }) => /^(?:and|ve|ile)$/u.test(lower))
      return joined
        ? [...new Set(names)].join(this.language === 'tr' ? ' ve ' : ' and ')
        : (names.at(-1) ?? null)
    }
    const first = at(phrase.tokens, phrase.from)
    const labelled = /^\p{Lu}{3,}$/u.test(first.text)
      ? this.cast.people.all.find(({ surname }) => surname.toUpperCase() === first.text)
      : null
    if (labelled && phrase.from === phrase.to) return labelled.name
    const body = mentions.filter(({ type }) => type !== 'person').at(-1)
    return body ? this.plain(body.text) : null
  }

  /** "the coach, Bruno Teller, said" */
  private apposed({ tokens, to }: Phrase): string | null {
    const comma = at(tokens, to + 1).text === ','
    const start = at(tokens, to + 2).start
    const mention = comma ? this.cast.mentions[this.from(start)] : undefined
    if (mention?.start !== start || mention.type !== 'person') return null
    const next = tokens.find((token) => token.start >= mention.end)
    const closed = !next || next.kind === 'mark' || next.kind === 'quote'
    return closed ? (this.cast.people.at(mention.start)?.name ?? null) : null
  }

  /** A body's name without the ending Turkish writes on without an apostrophe (Valiliği|nden). */
  private plain(text: string): string {
    const spaced = text.replace(/\s+/gu, ' ')
    return this.language === 'tr' ? spaced.replace(CASE_ENDING, '$1') : spaced
  }

  private role(phrase: Phrase): string | null {
    const { tokens, from, to } = phrase
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
    const [first, second] = ranked
    // Two senators named a moment ago: the text leaves open which one is meant.
    const open =
      first && second && first.overlap === second.overlap && first.last - second.last < NEAR
    return first && !open ? first.person.name : null
  }

  /** "the ministry": the latest organisation whose name ends so; a bare capitalised name is its own. */
  private noun({ tokens, from, to }: Phrase): string | null {
    const head = at(tokens, to)
    const start = at(tokens, from).start
    if (from === 0 && to === 0 && isCommonSpeaker(head.lower, this.language)) return null
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
    // "the ministry" is the Ministry of Health as it is the Health Ministry.
    const ending = (name: string): boolean =>
      [name, name.replace(/\s+(?:of|for)\s.*$/u, '')].some(
        (whole) => (whole.split(/\s+/u).at(-1) ?? '').toLowerCase() === head.lower,
      )
    return (
      this.cast.organizations.findLast((each) => each.start < start && ending(each.name))?.name ??
      null
    )
  }
}
