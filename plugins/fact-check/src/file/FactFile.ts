import type { Untold } from '../domain/audit/untold.ts'
import type { ChainCheck, ChainedEvent } from '../domain/eventChain.ts'
import type { ApprovedPassage } from '../domain/types.ts'
import type { Person } from '../facts/personOf.ts'

/** A text by its hash: SHA-256 of the canonical JSON of its passages. */
export type HashedText = { sha256: string; passages: ApprovedPassage[] }

export type FileEvidence = {
  source: string | null
  url: string | null
  excerpt: string | null
  note: string | null
  supports: boolean
  by: Person | null
  at: string | null
  /** The copy that was kept of it. */
  file: {
    name: string | null
    url: string | null
    sha256: string | null
    retrievedAt: string | null
  } | null
}

export type FileClaim = {
  number: number
  id: string
  kind: string
  outcome: string
  state: string
  field: string
  words: string
  claimant: string | null
  change: string | null
  note: string | null
  markedBy: Person | null
  checker: Person | null
  settledAt: string | null
  /** The passages it was settled on, word for word. */
  settledOn: string[] | null
  ruling: { by: Person | null; at: string | null; text: string | null } | null
  /** Numbers of the passages it stands on now. */
  passages: number[]
  evidence: FileEvidence[]
}

export type FilePassage = {
  number: number
  field: string
  text: string
  state: string
  /** Who settled it, when no claim in it did. */
  settled: {
    how: 'no-check-needed' | 'approval'
    by: Person | null
    at: string | null
    round: number
  } | null
  /** Numbers of the claims in it. */
  claims: number[]
}

export type FileRound = {
  number: number
  state: string
  depth: string
  requestedBy: Person | null
  requestedAt: string | null
  note: string | null
  deadline: string | null
  checker: Person | null
  startedAt: string | null
  submittedAt: string | null
  reviewer: Person | null
  approvedAt: string | null
  decisionNote: string | null
  requestedText: HashedText | null
  approvedText: HashedText | null
  decisions: { kind: string; field: string; text: string; by: Person | null; at: string }[]
}

export type FileWaiver = {
  reason: string
  by: Person | null
  at: string | null
  told: Person[]
  deadline: string | null
  text: HashedText | null
}

/** `never`: nothing was ever approved. */
export type ServedVerdict = 'as-approved' | 'waived' | 'other' | 'never' | 'not-served'

/** Stored values throughout, no words of any language: equal records give an equal file. Moments are ISO 8601. */
export type FileContent = {
  article: {
    collection: string
    id: string
    title: string | null
    language: string
    status: string
    factCheckStatus: string
    createdBy: Person | null
    authors: Person[]
    firstPublishedAt: string | null
    publishedAt: string | null
  }
  texts: {
    latest: string
    served: string | null
    approved: { round: number; at: string | null; sha256: string } | null
    verdict: ServedVerdict
  }
  coverage: { total: number; settled: number }
  passages: FilePassage[]
  claims: FileClaim[]
  rounds: FileRound[]
  signOffs: { field: string; value: string }[]
  waivers: FileWaiver[]
  events: ChainedEvent[]
  chain: ChainCheck
  /** What the records say and the trail does not, or the other way round. */
  untold: Untold[]
}

export type FactFile = {
  format: 'fact-check-file/1'
  /** SHA-256 of the canonical JSON of `content`: the same until something happens to the article. */
  sha256: string
  /** By nobody: from the command line. */
  exported: { at: string; by: Person | null }
  content: FileContent
}
