import type { StoryLanguage } from '../rank/types.ts'
import { wordsOf, type Form } from '../rank/wordsOf.ts'

/** A word where it stands, with its suffix; `forms`: what it is made of (“Ankara-Moscow” is two). */
export type PlacedWord = {
  start: number
  end: number
  forms: Form[]
  /** Whether only spaces stand between it and the word before. */
  joined: boolean
}

const pattern =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‐‑-](?=[\p{L}\p{N}])|[.,](?=\p{Nd}))[\p{L}\p{M}\p{N}]+)*/gu
const spaces = /^[ \t\u00a0]+$/

/** The words of a text with their places, in order. */
export const placedWords = (text: string, language: StoryLanguage): PlacedWord[] => {
  const words: PlacedWord[] = []
  let before = 0
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const forms = wordsOf(word, language).map(({ form }) => form)
    const joined = words.length > 0 && spaces.test(text.slice(before, index))
    words.push({ start: index, end: index + word.length, forms, joined })
    before = index + word.length
  }
  return words
}
