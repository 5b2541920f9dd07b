import type { Selected } from './wordSelection.ts'

/** What words the view asks for in place; null while it asks for none. */
export type Mode =
  | { is: 'claim'; selected: Selected | null }
  | { is: 'comment' | 'evidence' | 'review' | 'rule' | 'until' }
  /** Which of the claims that the archive offers. */
  | { is: 'reuse'; at: number }
  | { is: 'settle'; outcome: 'disputed' | 'unverifiable' | 'verified-with-change' }
  | null
