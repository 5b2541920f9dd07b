import type { Selected } from './wordSelection.ts'

/** What words the view asks for in place; null while it asks for none. */
export type Mode =
  | { is: 'claim'; selected: Selected | null }
  | { is: 'comment' | 'evidence' | 'rule' }
  | { is: 'settle'; outcome: 'disputed' | 'unverifiable' | 'verified-with-change' }
  | null
