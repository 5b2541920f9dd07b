import type { ChainedEvent } from '../../../plugins/fact-check/src/domain/eventChain.ts'

/** What a row or a version says: every column but its own id and moments; what is empty is absent. */
export type Content = Record<string, unknown> & {
  headline?: string
  standfirst?: string
  body?: unknown
  slug?: string
  _status?: 'draft' | 'published'
  factCheckStatus?: string
  quotes?: string[]
  people?: string[]
  inferences?: {
    id: string
    kind: string
    state: string
    quote?: string
    proposal?: { type?: string; id?: string }
  }[]
}

export type ArticleRow = { id: string; content: Content }
export type VersionRow = {
  id: string
  article: string | null
  latest: boolean
  createdAt: string
  content: Content
}
export type RoundRow = {
  article: string | null
  round: number
  state: string
  approvedPassages?: {
    field: string
    text: string
    marks?: { start: number; end: number; value: string }[]
  }[]
}
export type ScheduleRow = { article: string | null; at: string; state: string; createdAt: string }
export type LinkRow = { id: string; from: string; to: string; type: string; state: string }

/** A newsroom as its database holds it, read without Galley. Moments are ISO 8601, ids text. */
export type Stored = {
  articles: ArticleRow[]
  versions: VersionRow[]
  events: ChainedEvent[]
  rounds: RoundRow[]
  schedules: ScheduleRow[]
  links: LinkRow[]
  quotes: { id: string; text: string }[]
  people: { id: string; name: string }[]
}

/** A finding: what is wrong with what, in words. */
export type Complaint = string
