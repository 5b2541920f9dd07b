import { decide } from '../domain/gate.ts'
import { currentRound } from '../domain/rounds.ts'
import type { ApprovedPassage, Decision, Passage } from '../domain/types.ts'
import type { ResolvedOptions } from '../options.ts'
import { idOf } from './idOf.ts'
import { valueAt } from './paths.ts'
import type { RoundRow } from './rows.ts'

/** The gate's answer about an article's text at a moment (ISO 8601). Every door and every button asks here. */
export const gateOf = (
  options: ResolvedOptions,
  article: Record<string, unknown>,
  text: {
    passages: Passage[]
    live: ApprovedPassage[] | null
    rounds: RoundRow[]
    authors: string[]
  },
  at: string,
): Decision => {
  const embargo = options.embargo ? valueAt(article, options.embargo) : null
  return decide({
    ...text,
    approver: idOf(currentRound(text.rounds)?.reviewer),
    signOffs: options.signOffs.map((field) => ({
      field,
      value: String(valueAt(article, field) ?? 'n/a'),
    })),
    embargo:
      options.embargo && embargo
        ? { field: options.embargo, until: new Date(embargo as string | Date).toISOString() }
        : null,
    at,
  })
}
