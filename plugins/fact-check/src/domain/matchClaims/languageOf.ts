import { fold } from './fold.ts'
import { functionWords } from './functionWords.ts'
import type { ClaimLanguage } from './types.ts'

// ö, ü and ç stand in too many borrowed names to prove Turkish.
const turkishLetters = /[ğışİĞŞ]/gu

/** The language a text is written in, by its small words and letters; null when nothing tells. */
export const languageOf = (text: string): ClaimLanguage | null => {
  let turkish = Math.min(text.match(turkishLetters)?.length ?? 0, 3)
  let english = 0
  for (const word of fold(text).match(/\p{L}+/gu) ?? []) {
    if (functionWords.tr.has(word) && !functionWords.en.has(word)) turkish += 2
    else if (functionWords.en.has(word) && !functionWords.tr.has(word)) english += 2
  }
  return turkish === english ? null : turkish > english ? 'tr' : 'en'
}
