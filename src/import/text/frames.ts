import type { Language, Span } from './extraction.ts'
import type { Marked } from './marks.ts'
import { at, NONE, tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A sentence as its own words, with each quotation standing in it as one token. */
export interface Sentence {
  tokens: Token[]
  paragraph: number
}

/** Whether an attribution follows `tokens[index]`, a quotation that ends in ? or ! or a dash. */
export type AttributionTest = (tokens: Token[], index: number) => boolean

const frameOf = (
  input: string,
  paragraph: Span,
  marked: [Marked, number][],
  language: Language,
): Token[] => {
  const tokens: Token[] = []
  let from = paragraph.start
  for (const [{ outerStart, outerEnd, start, end }, quote] of marked) {
    tokens.push(...tokenize(input, from, outerStart, language))
    const text = input.slice(start, end)
    tokens.push({ ...NONE, kind: 'quote', start: outerStart, end: outerEnd, text, quote })
    from = outerEnd
  }
  tokens.push(...tokenize(input, from, paragraph.end, language))
  return tokens
}

const ENDS = /^(?:[.?!…]|\.{2,})$/u
const OPENERS_OF_SENTENCES =
  /^(?:the|he|she|they|it|we|i|in|on|at|but|and|a|an|this|that|these|those|his|her|its|their|after|while|when|if|for|as|with|by|from|there|mr\.|mrs\.|ms\.)$/u

const endsAt = (tokens: Token[], index: number, followed: AttributionTest): boolean => {
  const token = at(tokens, index)
  const next = at(tokens, index + 1)
  if (next.kind === 'none') return true
  const fresh = next.capital || next.kind === 'quote' || next.kind === 'number'
  if (token.kind === 'quote') {
    if (/[.]["'”’]*$/u.test(token.text)) return fresh && !/^[.…]{2}/u.test(token.text.slice(-2))
    if (/[?!…—–-]["'”’]*$|\.\.$/u.test(token.text)) return fresh && !followed(tokens, index)
    return false
  }
  if (token.kind === 'mark' && ENDS.test(token.text)) {
    return fresh || (next.kind === 'mark' && !/^[)\],;:—–-]/u.test(next.text))
  }
  if (token.text === ')' && ENDS.test(at(tokens, index - 1).text)) return fresh
  // "in the U.S. The talks": an abbreviation ends the sentence when such a word follows.
  const shortened =
    token.kind === 'word' && /^(?:\p{Lu}\.){2,}$|^[ap]\.m\.$|^(?:inc|corp|co|ltd|jr|sr|etc)\.$/iu
  return (
    shortened && shortened.test(token.text) && next.capital && OPENERS_OF_SENTENCES.test(next.lower)
  )
}

/** Cuts every paragraph into sentences around its quotations. */
export const sentencesOf = (
  input: string,
  paragraphs: Span[],
  marked: Marked[],
  followed: AttributionTest,
  language: Language,
): Sentence[] => {
  const byParagraph = new Map<number, [Marked, number][]>()
  for (const [index, each] of marked.entries()) {
    const list = byParagraph.get(each.paragraph) ?? []
    list.push([each, index])
    byParagraph.set(each.paragraph, list)
  }
  return paragraphs.flatMap((paragraph, number) => {
    const tokens = frameOf(input, paragraph, byParagraph.get(number) ?? [], language)
    const sentences: Sentence[] = []
    let from = 0
    for (let index = 0; index < tokens.length; index++) {
      if (!endsAt(tokens, index, followed)) continue
      sentences.push({ tokens: tokens.slice(from, index + 1), paragraph: number })
      from = index + 1
    }
    return sentences
  })
}
