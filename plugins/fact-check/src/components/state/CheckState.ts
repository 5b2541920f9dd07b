/** What GET /api/fact-check/state/:articleId answers: the server's decisions, which the views only show. */
/** `field` is a path; `passage` is the text of the passage it is about. */
export type Reason = { code: string; message: string; field?: string; passage?: string }
export type Person = { id: number | string; name: string } | null

export type Round = {
  number: number
  state: string
  note: string | null
  decisionNote: string | null
  requestedBy: Person
  reviewer: Person
  requestedAt: string | null
  approvedAt: string | null
}

export type Schedule = {
  at: string
  by: { name: string } | null
  state: string
  reasons: Reason[] | null
}

export type ChangeKind = 'added' | 'changed' | 'moved' | 'removed'
export type Change = {
  kind: ChangeKind
  before: string | null
  after: string | null
  field: string
}

/** `approved`: its words are those approved; `changed`: an approval exists, for other words; `open`: never approved. */
export type PassageState = 'approved' | 'changed' | 'open'
export type Passage = { key: string; field: string; text: string; state: PassageState }

export type Command =
  | 'approveFactCheck'
  | 'cancelSchedule'
  | 'publishArticle'
  | 'requestChanges'
  | 'requestFactCheck'
  | 'scheduleArticle'
  | 'unpublishArticle'

export type Permission = { allowed: boolean; code?: string; message?: string }

export type CheckState = {
  status: string
  _status: 'draft' | 'published'
  canPublish: boolean
  mayPublish: boolean
  missing: Reason[]
  round: Round | null
  schedule: Schedule | null
  permissions: Record<Command, Permission>
  changes: Change[]
  passages: Passage[]
  textHash: string
}

/** A command the server refused: its words for people, its code and reasons as data. */
export type Refusal = { code: string; message: string; reasons: Reason[] }
