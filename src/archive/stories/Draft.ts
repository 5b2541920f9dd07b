import type { Person } from '../world/buildWorld.ts'
import type { SourceRecord } from '../world/drawSource.ts'

/** A stretch of words; those of a quote or resting on a source say which, as an index into the draft's own. */
export type Piece = { text: string; quote?: number; source?: number }

export type DraftBlock =
  | { type: 'p' | 'h2'; pieces: Piece[] }
  | { type: 'ul'; items: string[] }
  /** Words set apart. */
  | { type: 'quote'; quote: number }

/** What a writer hands in, before anything of it is a record. */
export type Draft = {
  headline: string
  standfirst: string
  blocks: DraftBlock[]
  quotes: { words: string; speaker: Person }[]
  sources: SourceRecord[]
  /** Whom the text names. */
  people: Person[]
}
