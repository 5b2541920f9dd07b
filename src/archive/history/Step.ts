import type { ArticleData } from './ArticleData.ts'

export type Member = { id: string; name: string }

/** One thing that somebody did to an article; `at` is ISO 8601. */
export type Step = { by: Member; at: string } & (
  | { act: 'create' | 'approve' | 'publish' }
  /** Goes through what is open, and submits. */
  | { act: 'check' }
  | { act: 'request'; note: string | null }
  | { act: 'request-changes'; note: string }
  /** Saves another text as the latest draft. */
  | { act: 'edit'; change: (data: ArticleData) => ArticleData }
  | { act: 'schedule'; when: string }
)
