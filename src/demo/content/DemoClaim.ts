import type { StaffKey } from '../seedUsers.ts'

/** A claim of a story's body and what became of it; without an outcome it is marked and waits. */
export type DemoClaim = {
  /** As they stand in the body, once. */
  words: string
  kind: 'fact' | 'number' | 'name' | 'quote' | 'allegation'
  outcome?: 'verified' | 'verified-with-change' | 'disputed' | 'unverifiable' | 'opinion'
  note?: string
  /** The wording asked for. */
  change?: string
  evidence?: { source: string; excerpt?: string; supports?: boolean }
  /** An editor's word on what is disputed or cannot be verified. */
  ruling?: { by: StaffKey; reason: string }
}
