import { openRoundOf } from '../domain/rounds.ts'
import type { Article } from '../options.ts'
import { idOf } from './idOf.ts'
import type { RoundRow } from './rows.ts'

/** What an article's row says of the round that is open, so that lists can show it and be filtered by it. */
export type Listed = { factCheckChecker: unknown; factCheckDeadline: string | null }

const momentOf = (value: unknown): string | null =>
  value ? new Date(value as string | Date).toISOString() : null

/** Nobody and never, when no round is open. */
export const listedOf = (rounds: RoundRow[]): Listed => {
  const round = openRoundOf(rounds)
  return {
    factCheckChecker: idOf(round?.checker) === null ? null : round?.checker,
    factCheckDeadline: momentOf(round?.deadline),
  }
}

export const isListedSo = (row: Article, listed: Listed): boolean =>
  idOf(row.factCheckChecker) === idOf(listed.factCheckChecker) &&
  momentOf(row.factCheckDeadline) === listed.factCheckDeadline
