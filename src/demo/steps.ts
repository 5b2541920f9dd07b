import type { DemoClaim } from './content/DemoClaim.ts'
import type { StaffKey } from './seedUsers.ts'

export type SignOff = 'legal' | 'rights' | 'rightOfReply'

/** How deep a check goes, and in how many hours of the newsroom being filled it is due. */
type Due = { depth: 'full' | 'partial' | 'spot'; inHours: number }

/** What is done to a story after it was written; each is one command of the product. */
export type Step =
  | { does: 'ask'; note?: string; due?: Due; by?: StaffKey }
  /** A checker's work: every claim and passage, or only a beginning of it. */
  | { does: 'check'; claims?: DemoClaim[]; until?: 'begun'; note?: string; by?: StaffKey }
  | { does: 'send-back'; note: string; by?: StaffKey }
  | { does: 'approve'; note?: string; by?: StaffKey }
  | { does: 'rewrite'; swaps: [string, string][]; by?: StaffKey }
  | { does: 'sign-off'; name: SignOff; value: 'required' | 'complete'; by?: StaffKey }
  /** Lets the text go live before its check, which is owed from then on. */
  | { does: 'waive'; reason: string; by?: StaffKey }
  | { does: 'publish'; by?: StaffKey }
  | { does: 'schedule'; inDays: number; by?: StaffKey }
  | { does: 'cancel-schedule'; by?: StaffKey }
  | { does: 'take-down'; reason: string; by?: StaffKey }

/** Asks for a check: the writer, unless it says who. */
export const ask = (note?: string, by?: StaffKey): Step => ({ does: 'ask', note, by })
/** Asks for a check of a depth, due in some hours. */
export const askFor = (due: Due, note?: string): Step => ({ does: 'ask', due, note })
/** Checks and submits: the claims given or, without any, what rests on the story's sources and quotes. */
export const check = (claims?: DemoClaim[], note?: string): Step => ({
  does: 'check',
  claims,
  note,
})
/** Begins a check and leaves the rest open. */
export const beginCheck = (claims: DemoClaim[]): Step => ({ does: 'check', claims, until: 'begun' })
/** Asks for changes: the reviewer, unless it says who. */
export const sendBack = (note: string, by?: StaffKey): Step => ({ does: 'send-back', note, by })
export const approve = (note?: string, by?: StaffKey): Step => ({ does: 'approve', note, by })
/** Puts words in the place of others, wherever they stand in headline, standfirst and body, and saves once. */
export const rewrite = (swaps: [string, string][], by?: StaffKey): Step => ({
  does: 'rewrite',
  swaps,
  by,
})
export const signOff = (name: SignOff, value: 'required' | 'complete'): Step => ({
  does: 'sign-off',
  name,
  value,
})
/** Waives the check: a chief, unless it says who. */
export const waive = (reason: string): Step => ({ does: 'waive', reason })
export const publish = (by?: StaffKey): Step => ({ does: 'publish', by })
export const schedule = (inDays: number): Step => ({ does: 'schedule', inDays })
export const cancelSchedule = (): Step => ({ does: 'cancel-schedule' })
export const takeDown = (reason: string): Step => ({ does: 'take-down', reason })

/** The usual way out: asked for, checked, approved, published. */
export const checkedAndOut = (note?: string): Step[] => [ask(note), check(), approve(), publish()]
