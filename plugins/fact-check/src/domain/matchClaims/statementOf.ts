import { fold } from './fold.ts'
import { negationsIn } from './negationsIn.ts'
import { numbersIn } from './numbersIn.ts'
import type { ClaimLanguage } from './types.ts'
import { wordsOf, type Word } from './wordsOf.ts'

/** A name as it was typed and the terms it is found by; the last one names the family, the first the person. */
export type Name = { typed: string; terms: string[] }

/** What can make two sentences say different things although most of their words are the same. */
export type Statement = {
  terms: ReadonlySet<string>
  ordinary: ReadonlySet<string>
  numbers: ReadonlyMap<string, string>
  names: Name[]
  negations: string[]
}

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.typed)

/** Where most words are capitals, as in headlines and shouting, a capital proves no name. */
const capitalsTell = (words: Word[]): boolean => {
  const telling = words.filter(
    ({ term, begins, typed }) => term && !begins && /^\p{L}/u.test(typed),
  )
  return telling.filter(isCapital).length <= telling.length * 0.6 || telling.length < 3
}

/** The terms of a text that are written as names inside its sentences, and those that are not. */
export const spellings = (words: Word[]): { names: string[]; others: string[] } => {
  const inside = capitalsTell(words) ? words.filter(({ begins }) => !begins) : []
  const terms = (found: Word[]) => found.flatMap(({ term }) => term ?? [])
  return {
    names: terms(inside.filter(isCapital)),
    others: terms(inside.filter((word) => !isCapital(word))),
  }
}

const namesIn = (words: Word[], known: ReadonlySet<string>): Name[] => {
  const tell = capitalsTell(words)
  const names: Name[] = []
  let open: Name | null = null
  // A sentence begins with a capital anyway: its first word is a name where the archive knows it, or a name goes on.
  let perhaps: Name | null = null
  for (const word of words) {
    const { term, typed, begins, apart } = word
    if (begins || apart) open = perhaps = null
    if (!term || !isCapital(word)) open = perhaps = null
    else if (known.has(term) || (tell && !begins)) {
      if (!open) names.push((open = perhaps ?? { typed: '', terms: [] }))
      open.typed = `${open.typed} ${typed}`.trim()
      open.terms.push(term)
      perhaps = null
    } else {
      open = null
      perhaps = tell && begins ? { typed, terms: [term] } : null
    }
  }
  return names
}

/** What one sentence or claim states; `known` are the terms its archive writes as names. */
export const statementOf = (
  text: string,
  language: ClaimLanguage,
  known: ReadonlySet<string>,
): Statement => {
  const words = wordsOf(text, language)
  const names = namesIn(words, known)
  const numbers = numbersIn(text, language)
  const named = new Set(names.flatMap(({ terms }) => terms))
  const counted = new Set(
    Array.from(numbers.values()).flatMap((typed) => fold(typed).split(/\P{L}+/u)),
  )
  const terms = words.flatMap(({ term, folded }) =>
    term && !/^\p{N}/u.test(term) && !counted.has(folded) ? [term] : [],
  )
  return {
    terms: new Set(words.flatMap(({ term }) => term ?? [])),
    ordinary: new Set(terms.filter((term) => !named.has(term))),
    numbers,
    names,
    negations: negationsIn(words, language),
  }
}
