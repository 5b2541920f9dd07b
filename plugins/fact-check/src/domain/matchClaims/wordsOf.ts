import { fold } from './fold.ts'
import { functionWords } from './functionWords.ts'
import { stemEnglish } from './stemEnglish.ts'
import { stemTurkish } from './stemTurkish.ts'
import type { ClaimLanguage } from './types.ts'

/** A word as it was typed, as it is spelt alike everywhere, and what it is found by (`term`; null: a function word). */
export type Word = {
  typed: string
  folded: string
  term: string | null
  /** Whether a sentence begins here, and whether any sign stands between this word and the one before. */
  begins: boolean
  apart: boolean
}

const stems = { en: stemEnglish, tr: stemTurkish }
const remembered = { en: new Map<string, string>(), tr: new Map<string, string>() }
/** Stems are asked for again and again; past this many words the memory begins anew, so that a server's never grows. */
const memory = 100_000

const stemOf = (folded: string, language: ClaimLanguage): string => {
  const known = remembered[language]
  const found = known.get(folded)
  if (found !== undefined) return found
  if (known.size >= memory) known.clear()
  const stem = stems[language](folded)
  known.set(folded, stem)
  return stem
}

const united = /(?<![\p{L}\p{N}])(?:U\.\s?S\.(?:\s?A\.?)?|USA?)(?![\p{L}\p{N}])/gu
const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu
const pattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const sentenceEnd = /[.!?…:;“"«(\n–—][^\p{L}\p{N}]*$/u

/** Trump's and Ankara’nın are said of Trump and Ankara; don't and O'Brien are one word. */
const withoutCase = (typed: string): string => {
  const at = typed.search(/['’]/)
  if (at < 0) return typed
  const tail = typed.slice(at + 1)
  return at >= 2 && tail.toLowerCase() !== 't' ? typed.slice(0, at) : typed
}

/** The words of a text, in order. */
export const wordsOf = (text: string, language: ClaimLanguage): Word[] => {
  // Before anything is folded: "US" is a country, "us" is a pronoun.
  const spelt = text
    .replace(united, 'USA')
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
  let end = 0
  let before = ''
  return Array.from(spelt.matchAll(pattern)).flatMap(({ 0: whole, index }) => {
    const between = spelt.slice(end, index)
    end = index + whole.length
    const typed = withoutCase(whole)
    // In "Ada's Bridge" a name ends where its case begins.
    const cased = before !== ''
    before = whole.slice(typed.length)
    const folded = fold(typed.replaceAll(/['’]/g, ''))
    if (!folded) return []
    const term = functionWords[language].has(folded) ? null : stemOf(folded, language)
    const begins = index === 0 || sentenceEnd.test(between)
    return [{ typed, folded, term, begins, apart: cased || /[^\s-]/u.test(between) }]
  })
}
