import type { BasePayload, PayloadRequest } from 'payload'
import { revisionOf } from '../events/eventsSince.ts'
import { readEditors } from './readEditors.ts'
import { checkOf, type Check } from '../domain/check.ts'
import { isPast } from '../domain/claims.ts'
import { currentRound } from '../domain/rounds.ts'
import type { PassageEditor } from '../domain/editors.ts'
import type { Passage } from '../domain/types.ts'
import { notFound } from '../errors.ts'
import type { Article, ResolvedOptions } from '../options.ts'
import { authorsOf } from './authorsOf.ts'
import { claimsOf, type ClaimRow } from './claimRows.ts'
import {
  lastScheduleOf,
  latestRow,
  mainRow,
  roundsOf,
  type RoundRow,
  type ScheduleRow,
} from './rows.ts'
import { scopeOf } from './scopeOf.ts'

/** Everything the rules ask about an article. */
export type ArticleFacts = Check<ClaimRow> & {
  id: string | number
  main: Article
  latest: Article
  versionId: string | number | null
  /** Counts the lines of its trail. */
  revision: number
  rounds: RoundRow[]
  round: RoundRow | null
  /** The latest version's. */
  passages: Passage[]
  editors: PassageEditor[]
  /** What is served now; null when nothing is. */
  live: Passage[] | null
  schedule: ScheduleRow | null
  authors: string[]
}

/** Ids come in as text; where the database counts, a text that is no number names nothing. */
export const idFor = (
  { payload }: { payload: Pick<BasePayload, 'db'> },
  id: string,
): string | number | null => {
  if (payload.db.defaultIDType !== 'number') return id
  return /^\d{1,15}$/.test(id) ? Number(id) : null
}

/** @throws NOT_FOUND */
export const loadArticle = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  given: string,
): Promise<ArticleFacts> => {
  const id = idFor(req, given)
  const main = id === null ? null : await mainRow(req, options, id)
  if (id === null || !main) throw notFound(req)
  const row = await latestRow(req, options, id)
  const latest = row?.version ?? main
  const rounds = await roundsOf(req, id)
  const at = new Date().toISOString()
  const claims = (await claimsOf(req, id)).map((claim) => ({ ...claim, past: isPast(claim, at) }))
  const passages = scopeOf(options, latest)
  return {
    id,
    main,
    latest,
    versionId: row?.versionId ?? null,
    revision: await revisionOf(req, options, String(id)),
    rounds,
    round: currentRound(rounds),
    passages,
    ...checkOf(passages, claims, rounds),
    editors: readEditors(latest.passageEditors),
    live: main._status === 'published' ? scopeOf(options, main) : null,
    schedule: await lastScheduleOf(req, id),
    authors: await authorsOf(req, options, latest),
  }
}
