import type { PayloadRequest } from 'payload'
import { compare, type Change } from '../domain/compare.ts'
import { editorsAfter } from '../domain/editors.ts'
import { servedStatusOf, statusOf } from '../domain/status.ts'
import type { Passage } from '../domain/types.ts'
import { authorsOf } from '../facts/authorsOf.ts'
import { idOf } from '../facts/idOf.ts'
import { listedOf } from '../facts/listedOf.ts'
import { valueAt, withValueAt } from '../facts/paths.ts'
import { readEditors } from '../facts/readEditors.ts'
import { mainRow, roundsOf, type RoundRow } from '../facts/rows.ts'
import { scopeOf } from '../facts/scopeOf.ts'
import type { Article, ResolvedOptions } from '../options.ts'
import type { Door } from './door.ts'

/** What a write would do, worked out from the text that would be stored. */
export type Save = {
  door: Door
  created: boolean
  /** The latest version until now; null for a new article. */
  before: Article | null
  /** The article as it would be. */
  after: Article
  /** What the write brings, before the plugin's own fields. */
  stored: Record<string, unknown>
  rounds: RoundRow[]
  passages: Passage[]
  /** What is served now; null when nothing is. */
  live: Passage[] | null
  changes: Change[]
  /** Asked only of what goes live. */
  authors: string[]
  goesLive: boolean
  takesDown: boolean
  user: string | number | null
  at: string
}

/** A copied article was signed off by nobody; one brought back keeps what is signed off now. */
const settleSignOffs = (
  options: ResolvedOptions,
  data: Record<string, unknown>,
  source: Article | undefined,
  door: Door,
): Record<string, unknown> =>
  options.signOffs.reduce<Record<string, unknown>>((article, path) => {
    if (door.operation === 'restoreVersion')
      return withValueAt(article, path, valueAt(source, path))
    return door.operation === 'create' && source && valueAt(source, path) === 'complete'
      ? withValueAt(article, path, 'required')
      : article
  }, data)

export const planSave = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  door: Door,
  data: Record<string, unknown>,
  originalDoc: Article | undefined,
): Promise<Save> => {
  const created = door.operation === 'create'
  const copied = created && originalDoc && Object.keys(originalDoc).length > 0
  const before = created ? null : (originalDoc ?? null)
  const main = before ? await mainRow(req, options, before.id) : null
  const stored = settleSignOffs(options, data, created && !copied ? undefined : originalDoc, door)
  const after = {
    ...before,
    ...stored,
    firstPublishedAt: main?.firstPublishedAt ?? null,
    publishedAt: main?.publishedAt ?? null,
  } as Article
  const wasLive = main?._status === 'published'
  const savesDraft =
    door.operation === 'restoreVersion' ? door.draft : door.draft && door.asked !== 'published'
  const goesLive =
    after._status === 'published' && !(door.operation === 'restoreVersion' && door.draft)
  const passages = scopeOf(options, after)
  return {
    door,
    created,
    before,
    after,
    stored,
    rounds: before ? await roundsOf(req, before.id) : [],
    passages,
    live: main && wasLive ? scopeOf(options, main) : null,
    changes: before ? compare(scopeOf(options, before), passages).changes : [],
    authors: before && goesLive ? await authorsOf(req, options, after) : [],
    goesLive,
    takesDown: wasLive && !goesLive && !savesDraft,
    user: req.user?.id ?? null,
    at: new Date().toISOString(),
  }
}

/** The fields the plugin owns, over whatever came in. */
export const ownFields = (save: Save): Partial<Article> => {
  const { before, after, rounds, passages, live, goesLive, user, at } = save
  const newText = goesLive && (live === null || !compare(live, passages).same)
  return {
    createdBy: before ? (before.createdBy ?? null) : user,
    passageEditors: editorsAfter(readEditors(before?.passageEditors), passages, idOf(user)),
    ...listedOf(rounds),
    factCheckStatus: goesLive ? servedStatusOf(rounds, passages) : statusOf(rounds, passages),
    firstPublishedAt: after.firstPublishedAt ?? (goesLive ? at : null),
    publishedAt: newText ? at : (after.publishedAt ?? null),
  }
}
