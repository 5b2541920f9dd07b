/** A stretch of a text that carries more than its words: a link's target, a quote's speaker, the picture beside it. */
export type Mark = { start: number; end: number; value: string }

/** One block of the scope; offsets are UTF-16, into `text`. */
export type ScopeText = { text: string; marks?: Mark[] }

/**
 * A sentence of the scope, normalised. `key` is stable for the same words in the same field and unique in an article;
 * `shown` is the sentence as it was typed.
 */
export type Passage = { key: string; field: string; text: string; shown: string; marks: Mark[] }

/** What an approval stores of a passage, and all that is compared; the rest is derived again when it is needed. */
export type ApprovedPassage = Omit<Passage, 'key' | 'shown'>

export type RoundState =
  'requested' | 'in-progress' | 'submitted' | 'approved' | 'changes-requested' | 'withdrawn'

export type FactCheckStatus =
  'unchecked' | 'in-check' | 'changes-requested' | 'approved' | 'stale' | 'waived'

/**
 * What of a round the rules ask; `approved` is the sequence the approval binds to, `waived` are the sequences let live
 * while this check of them was still owed, oldest first.
 */
export type Round = {
  number: number
  state: RoundState
  approved: ApprovedPassage[] | null
  waived?: ApprovedPassage[][]
}

export type ReasonCode =
  | 'NOT_ALLOWED'
  | 'NOT_INDEPENDENT'
  | 'NOT_APPROVED'
  | 'TEXT_CHANGED'
  | 'SIGN_OFF_OPEN'
  | 'EMBARGOED'
  | 'STALE_STATE'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'REASON_REQUIRED'
  | 'EVER_PUBLIC'
  | 'NOTHING_TO_CHECK'
  | 'APPEND_ONLY'
  | 'CLAIM_OPEN'
  | 'PASSAGES_OPEN'
  | 'NOT_FOUND_IN_TEXT'
  | 'AMBIGUOUS'
  | 'NO_SECOND_PERSON'
  | 'DATABASE_BUSY'
  | 'BEST_BEFORE_PAST'
  | 'ADDRESS_NOT_ALLOWED'
  | 'FETCH_FAILED'
  | 'TOO_LARGE'
  | 'NOT_SUPPORTED'
  | 'TOO_MANY_REQUESTS'

/** A sentence as data: which one, and what stands in it. The sentences are in `words`, by language. */
export type Saying = { key: string; values?: Record<string, string | number>; field?: string }

/** One thing that is missing or in the way; `passage` is its text, and `passageKey` names it in the article. */
export type Reason = Saying & { code: ReasonCode; passage?: string; passageKey?: string }

/** A refusal says everything at once (`says`, in a row) and each thing for itself (`because`). */
export type Decision =
  { allowed: true } | { allowed: false; code: ReasonCode; says: Saying[]; because: Reason[] }
