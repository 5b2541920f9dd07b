import { reasonWords } from '../../domain/rank/reasonWords.ts'
import type { Reason } from '../../domain/rank/types.ts'

const isReason = (reason: unknown): reason is Reason =>
  typeof (reason as { kind?: unknown } | null)?.kind === 'string'

/** Why two stories were suggested, each reason as an editor would say it; none for what a person proposed. */
export const reasonsSaid = (reasons: unknown, language: string): string[] =>
  (Array.isArray(reasons) ? (reasons as unknown[]) : [])
    .filter(isReason)
    .map((reason) => reasonWords([reason], language))
    .filter((said) => said !== '')
