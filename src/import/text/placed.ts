import type { Attribution, Grammar } from './attribution.ts'
import type { Language } from './extraction.ts'
import type { Sentence } from './frames.ts'
import type { Marked } from './marks.ts'
import { at, tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A quotation in its sentence, with its attribution while the speaker has no name yet. */
export interface Placed {
  marked: Marked
  text: string
  attribution: Attribution | null
  /** The tokens the attribution's indices count in: its own sentence's, or another's if carried over. */
  tokens: Token[]
  paragraph: number
  sentence: number
  /** Its index among the tokens of its own sentence. */
  index: number
  /** A colon stands right before it. */
  introduced: boolean
  /** No other words stand in its sentence. */
  alone: boolean
  /** The speaker was taken over from a neighbouring sentence. */
  carried: boolean
  /** Not words of a speaker: a scare quote, a title, a heading, an aside. */
  dropped: boolean
  group: number | null
  /** The verb beside the quotation, in input offsets, when its subject stands in another sentence. */
  verb: [number, number] | null
}

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0

const isAlone = (tokens: Token[]): boolean =>
  tokens.every(
    ({ kind, lower }) => kind === 'quote' || kind === 'mark' || /^(?:and|but|ve)$/u.test(lower),
  )

/** Headings in marks, in capitals or as titles, and asides like (Laughter.). */
const isHeading = (
  text: string,
  tokens: Token[],
  index: number,
  grammar: Grammar,
  separate: boolean,
): boolean => {
  const shouted = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && countWords(text) > 1
  const titled = separate && countWords(text) <= 8 && grammar.naming(tokens, index)
  return shouted || titled || /^\([^()]*\)\.?$/u.test(text.trim())
}

const labelled = (input: string, [start, end]: [number, number], language: Language) => {
  const tokens = tokenize(input, start, end + 1, language)
  const last = tokens.length - 1
  const attribution: Attribution = {
    from: 0,
    to: Math.max(0, last - 1),
    cue: [last, last],
    strength: 'direct',
    side: 'before',
  }
  return { tokens, attribution }
}

const isDirect = (text: string, attribution: Attribution | null): boolean =>
  attribution?.strength === 'direct' &&
  /^\p{Lu}/u.test(text) &&
  /[.?!,]$/u.test(text) &&
  countWords(text) > 3

/** Sets every quotation in its sentence and attributes it there where the sentence does. */
export const placeQuotes = (
  input: string,
  marked: Marked[],
  sentences: Sentence[],
  grammar: Grammar,
  language: Language,
): Placed[] =>
  sentences.flatMap(({ tokens, paragraph }, sentence) => {
    const alone = isAlone(tokens)
    const separate =
      tokens.length === 1 &&
      sentences[sentence - 1]?.paragraph !== paragraph &&
      sentences[sentence + 1]?.paragraph !== paragraph
    return tokens.flatMap((token, index): Placed[] => {
      const own = token.kind === 'quote' ? marked[token.quote] : undefined
      if (!own) return []
      const { text } = token
      const said = own.label
        ? labelled(input, own.label, language)
        : { tokens, attribution: grammar.attribute(tokens, index) }
      const verb = said.attribution ? null : (grammar.voiced?.(tokens, index) ?? null)
      const dropped = alone
        ? isHeading(text, tokens, index, grammar, separate)
        : !isDirect(text, said.attribution) && grammar.naming(tokens, index)
      // A title or a nickname is a noun to the quotations after it.
      if (dropped && !alone)
        tokens[index] = { ...token, kind: 'word', capital: true, lower: text.toLowerCase() }
      return [
        {
          ...said,
          marked: own,
          text,
          paragraph,
          sentence,
          index,
          introduced: at(tokens, index - 1).text === ':',
          alone,
          carried: false,
          dropped,
          group: null,
          verb: verb && [at(tokens, verb[0]).start, at(tokens, verb[1]).end],
        },
      ]
    })
  })
