import { fold } from './fold.ts'
import { functionWords } from './functionWords.ts'
import { hashOf } from './hashOf.ts'
import { stemEnglish } from './stemEnglish.ts'
import { stemTurkish } from './stemTurkish.ts'
import type { StoryLanguage } from './types.ts'

/** A word as typed, as it is spelt alike everywhere, and by its stem (`term`; null: it tells nothing). */
export type Form = {
  typed: string
  folded: string
  term: string | null
  capital: boolean
  hash: number
}

/** A form where it stands. */
export type Word = {
  form: Form
  /** Whether a sentence begins here, where a capital proves no name. */
  begins: boolean
  /** Whether only space stands between this word and the one before. */
  joined: boolean
}

const stems = { en: stemEnglish, tr: stemTurkish }
const remembered = { en: new Map<string, Form>(), tr: new Map<string, Form>() }
/** Words come again and again; past this many the memory begins anew, so that a server's never grows. */
const memory = 100_000

/** What a word is counted and compared by. */
export const formOf = (word: string, language: StoryLanguage): Form => {
  const known = remembered[language]
  const found = known.get(word)
  if (found) return found
  if (known.size >= memory) known.clear()
  // Trump's and Ankara’nın are said of Trump and Ankara; O'Brien is one word.
  const typed = word.replace(/(?<=..)['’].*$/u, '').replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
  const folded = fold(typed.replace(/['’]/g, ''))
  const counted = /^\d/.test(folded)
  const telling = counted || (folded.length > 1 && !functionWords[language].has(folded))
  const term = telling ? (counted ? folded : stems[language](folded)) : null
  const form = { typed, folded, term, capital: /^\p{Lu}/u.test(typed), hash: hashOf(folded) }
  known.set(word, form)
  return form
}

const pattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?(?:[.,]\d+)*|[.!?:;"“”«»(\n]|``|[^\p{L}\p{N}\s]/gu
const lettered = /^[\p{L}\p{N}]/u
const ends = /^(?:[.!?:;"“”«»(\n]|``)$/u

/** The words of a text, in order. */
export const wordsOf = (text: string, language: StoryLanguage): Word[] => {
  const words: Word[] = []
  let begins = true
  let joined = false
  for (const found of text.match(pattern) ?? []) {
    // Nearly every word was met before: what is remembered needs no second look.
    const form =
      remembered[language].get(found) ?? (lettered.test(found) ? formOf(found, language) : null)
    if (form) {
      words.push({ form, begins, joined })
      begins = false
      joined = true
    } else {
      begins ||= ends.test(found)
      joined = false
    }
  }
  return words
}
