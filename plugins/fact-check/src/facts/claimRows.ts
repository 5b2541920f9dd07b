import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Anchor } from '../domain/anchors.ts'
import {
  claimKinds,
  outcomes,
  type AnchorState,
  type ClaimKind,
  type Outcome,
} from '../domain/claims.ts'
import type { SettledClaim } from '../domain/settlings.ts'
import { claimsSlug } from '../slugs.ts'
import { idOf } from './idOf.ts'
import { readPassages } from './readPassages.ts'

type Id = string | number

export type Evidence = {
  id?: string
  source?: string | null
  url?: string | null
  excerpt?: string | null
  note?: string | null
  supports?: boolean | null
  /** The copy that was kept of it. */
  file?: unknown
  by?: unknown
  at?: string | null
}

/** What readers are told a claim was found to be. */
export type Review = {
  shown: boolean
  scale: string | null
  rating: string | null
  verdict: string | null
  /** ISO 8601. */
  shownAt: string | null
}

export type ClaimRow = SettledClaim & {
  article: string
  /** Where its words may be now, while nobody has said. */
  candidates: Anchor[]
  claimant: string | null
  note: string | null
  evidence: Evidence[]
  /** ISO 8601. */
  bestBefore: string | null
  review: Review
  markedBy: string | null
  ruling: string | null
  /** The root of its family; null when it repeats no other claim. */
  sameAs: string | null
  recheckSince: string | null
  recheck: Recheck | null
}

/** Why a claim has to be looked at again: which claim, of which article, was found to be something else, and by whom. */
export type Recheck = {
  claim: string
  article: string
  was: Outcome
  is: Outcome
  by: string | null
}

type Stored = {
  id: Id
  article: unknown
  field: string
  exact: string
  prefix?: string | null
  suffix?: string | null
  start?: number | null
  anchorState?: string | null
  candidates?: unknown
  kind: string
  outcome: string
  claimant?: string | null
  change?: string | null
  note?: string | null
  evidence?: Evidence[] | null
  bestBefore?: string | null
  review?: Partial<Review> | null
  markedBy?: unknown
  checker?: unknown
  settledAt?: string | null
  settledText?: unknown
  ruledBy?: unknown
  ruledAt?: string | null
  createdAt?: string | null
  ruling?: string | null
  sameAs?: unknown
  recheckSince?: string | null
  recheck?: unknown
}

const oneOf = <Value extends string>(values: readonly Value[], fallback: Value) =>
  z.enum(values as [Value, ...Value[]]).catch(fallback)
const kind = oneOf<ClaimKind>(claimKinds, 'fact')
const outcome = oneOf<Outcome>(outcomes, 'unchecked')
export const anchorState = oneOf<AnchorState>(['kept', 'needs-review', 'orphaned'], 'needs-review')

export const anchors = z.array(
  z.object({
    field: z.string(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number(),
  }),
)

/** Databases give dates as text or as dates. ISO 8601. */
const momentOf = (at: string | Date | null | undefined): string | null =>
  at ? new Date(at).toISOString() : null

export const storedRecheck = z.object({
  claim: z.string(),
  article: z.string(),
  was: z.enum(outcomes),
  is: z.enum(outcomes),
  by: z.string().nullable(),
})

const readClaim = (row: Stored): ClaimRow => ({
  id: String(row.id),
  article: idOf(row.article) ?? '',
  kind: kind.parse(row.kind),
  outcome: outcome.parse(row.outcome),
  anchor: {
    field: row.field,
    exact: row.exact,
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    start: row.start ?? 0,
  },
  anchorState: anchorState.parse(row.anchorState),
  candidates: anchors.safeParse(row.candidates).data ?? [],
  claimant: row.claimant ?? null,
  change: row.change || null,
  note: row.note ?? null,
  evidence: row.evidence ?? [],
  bestBefore: momentOf(row.bestBefore),
  review: {
    shown: row.review?.shown ?? false,
    scale: row.review?.scale ?? null,
    rating: row.review?.rating ?? null,
    verdict: row.review?.verdict ?? null,
    shownAt: row.review?.shownAt ? new Date(row.review.shownAt).toISOString() : null,
  },
  markedBy: idOf(row.markedBy),
  markedAt: momentOf(row.createdAt),
  checker: idOf(row.checker),
  settledAt: momentOf(row.settledAt),
  settledText: readPassages(row.settledText),
  ruled: idOf(row.ruledBy) !== null,
  ruledBy: idOf(row.ruledBy),
  ruledAt: momentOf(row.ruledAt),
  ruling: row.ruling ?? null,
  sameAs: idOf(row.sameAs),
  recheckSince: momentOf(row.recheckSince),
  recheck: storedRecheck.safeParse(row.recheck).data ?? null,
})

const find = async (
  req: PayloadRequest,
  where: Where,
  { limit = 0, select }: { limit?: number; select?: Record<string, true> } = {},
): Promise<ClaimRow[]> => {
  const { docs } = await req.payload.db.find<Stored>({
    collection: claimsSlug,
    where,
    sort: 'createdAt',
    limit,
    pagination: false,
    select,
    req,
  })
  return docs.map(readClaim)
}

/** The claims marked in an article, oldest first. */
export const claimsOf = (req: PayloadRequest, article: Id): Promise<ClaimRow[]> =>
  find(req, { article: { equals: article } })

/** The claim of an id; null when there is none. */
export const claimOf = async (req: PayloadRequest, id: Id): Promise<ClaimRow | null> =>
  (await find(req, { id: { equals: id } }, { limit: 1 }))[0] ?? null

/** The claims of some articles that readers are told of. */
export const reviewedClaimsOf = (req: PayloadRequest, articles: Id[]): Promise<ClaimRow[]> =>
  find(req, { and: [{ article: { in: articles } }, { 'review.shown': { equals: true } }] })

/** The claims that repeat a claim, oldest first; each points at the root of its family. */
export const followersOf = (req: PayloadRequest, root: Id): Promise<ClaimRow[]> =>
  find(req, { sameAs: { equals: root } })

const foundFields = {
  article: true,
  exact: true,
  outcome: true,
  change: true,
  note: true,
  ruling: true,
  ruledBy: true,
  checker: true,
  settledAt: true,
  settledText: true,
  recheckSince: true,
} as const

/** What is told of a claim that another article finds; its evidence, which takes longest to read, stays where it is. */
export type FoundClaim = Pick<
  ClaimRow,
  'id' | 'ruled' | Exclude<keyof typeof foundFields, 'exact'>
> & {
  anchor: Pick<Anchor, 'exact'>
}

/** The claims of some ids, in no order of their own. */
export const foundClaims = async (req: PayloadRequest, ids: Id[]): Promise<FoundClaim[]> =>
  ids.length === 0 ? [] : find(req, { id: { in: ids } }, { select: foundFields })

/** How many pieces of evidence some claims have, by their ids. */
export const evidenceCounts = async (
  req: PayloadRequest,
  ids: Id[],
): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map()
  const claims = await find(req, { id: { in: ids } }, { select: { outcome: true, evidence: true } })
  return new Map(claims.map(({ id, evidence }) => [id, evidence.length]))
}
