import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CheckedRound } from '../domain/check.ts'
import type { RoundState } from '../domain/types.ts'
import type { Article, ResolvedOptions } from '../options.ts'
import { factChecksSlug, schedulesSlug } from '../slugs.ts'
import type { SpokenReason } from '../words/voiceOf.ts'
import { readPassages, storedPassage } from './readPassages.ts'
import { waiversOfRounds, type WaiverRow } from './waiverRows.ts'

type Id = string | number

export type RoundRow = CheckedRound & {
  id: Id
  note: string | null
  decisionNote: string | null
  requestedBy: unknown
  checker: unknown
  reviewer: unknown
  depth: string
  deadline: string | null
  requestedAt: string | null
  startedAt: string | null
  submittedAt: string | null
  /** The last waiver given while it was open: this is the check owed after it. */
  waiver?: unknown
  /** Every one, oldest first. */
  waivers: WaiverRow[]
}

export type ScheduleRow = {
  id: Id
  article: unknown
  at: string
  by: unknown
  state: 'pending' | 'done' | 'refused' | 'cancelled'
  /** As they were said when it was refused, in English. */
  reasons: SpokenReason[] | null
}

const storedDecisions = z.array(
  storedPassage.extend({
    kind: z.enum(['no-check-needed', 'removal-seen', 'move-seen']),
    occurrence: z.number(),
    by: z.string().nullable(),
    at: z.string(),
  }),
)

type StoredRound = Omit<RoundRow, 'number' | 'approved' | 'decisions' | 'waived' | 'waivers'> & {
  decisions: unknown
  round: number
  state: RoundState
  approvedPassages: unknown
}

/** The article as it is served or, never published, as it was first saved. */
export const mainRow = (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  id: Id,
): Promise<Article | null> =>
  req.payload.db.findOne<Article>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })

/** The latest version, draft or not, and the id of its row. */
export const latestRow = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  id: Id,
): Promise<{ versionId: Id; version: Article } | null> => {
  const { docs } = await req.payload.db.findVersions<Article>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  return row ? { versionId: row.id, version: { ...row.version, id } } : null
}

/** The latest versions of articles, by their ids; without those that have none. */
export const latestOf = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  ids: Id[],
): Promise<Map<string, Article>> => {
  const { docs } = await req.payload.db.findVersions<Article>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map(({ parent, version }) => [String(parent), { ...version, id: parent as Id }]),
  )
}

export const roundsOf = async (req: PayloadRequest, id: Id): Promise<RoundRow[]> => {
  const { docs } = await req.payload.db.find<StoredRound>({
    collection: factChecksSlug,
    where: { article: { equals: id } },
    sort: 'round',
    limit: 0,
    pagination: false,
    req,
  })
  const given = await waiversOfRounds(req, id, docs)
  return docs.map((stored) => {
    const { round, approvedPassages, decisions, ...row } = stored
    const waivers = given.get(stored) ?? []
    return {
      ...row,
      number: round,
      decisions: storedDecisions.safeParse(decisions).data ?? [],
      approved: readPassages(approvedPassages),
      waivers,
      waived: waivers.flatMap(({ passages }) => (passages ? [passages] : [])),
    }
  })
}

/** The last planned publication of an article, whatever became of it. */
export const lastScheduleOf = async (req: PayloadRequest, id: Id): Promise<ScheduleRow | null> => {
  const { docs } = await req.payload.db.find<ScheduleRow>({
    collection: schedulesSlug,
    where: { article: { equals: id } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
