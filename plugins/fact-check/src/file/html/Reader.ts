import type { FileWords } from '../words/en.ts'

/** Who the file is written for: its words, the desk's words for stored values, and the project's for its fields. */
export type Reader = {
  language: 'en' | 'tr'
  words: FileWords
  /** `claim-settled` → "Claim settled". */
  stored: (value: string) => string
  field: (path: string) => string
  /** The sentence of something that does not hold. */
  fault: (code: string, values: Record<string, string | number>) => string
}
