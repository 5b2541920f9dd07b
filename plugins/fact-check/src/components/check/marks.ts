import type { Passage } from '../state/CheckState.ts'
import type { Word } from '../state/useWords.ts'

/** A sign and a word for each state, so that none is told by colour alone. */
export const marks: Record<Passage['state'], { mark: string; word: Extract<Word, string> }> = {
  open: { mark: '○', word: 'passageOpen' },
  claimed: { mark: '◐', word: 'passageClaimed' },
  settled: { mark: '✓', word: 'passageSettled' },
  'no-check-needed': { mark: '–', word: 'passageNoCheck' },
}

/** A sign for what a claim was found to be; its word is the record's. */
export const outcomeMarks: Record<string, string> = {
  unchecked: '○',
  checking: '◐',
  verified: '✓',
  'verified-with-change': '✎',
  disputed: '✗',
  unverifiable: '?',
  cut: '−',
  opinion: '–',
}
