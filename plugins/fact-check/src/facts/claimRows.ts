import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Anchor } from '../domain/anchors.ts'
import {
  claimKinds,
  outcomes,
  type AnchorState,
  type Claim,
  type ClaimKind,
  type Outcome,
} from '../domain/claims.ts'
import { claimsSlug } from '../slugs.ts'
import { idOf } from './idOf.ts'
import { readPassages } from './rows.ts'

type Id = string | number

export type Evidence = {
  id?: string
  source?: string | null
  url?: string | null
  excerpt?: string | null
  note?: string | null
  supports?: boolean | null
  by?: unknown
  at?: string | null
}

export type ClaimRow = Claim & {
  article: string
  /** Where its words may be now, while nobody has said. */
  candidates: Anchor[]
  claimant: string | null
  note: string | null
  evidence: Evidence[]
  markedBy: string | null
  checker: string | null
  settledAt: string | null
  ruledBy: string | null
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
  markedBy?: unknown
  checker?: unknown
  settledAt?: string | null
  settledText?: unknown
  ruledBy?: unknown
  ruling?: string | null
  sameAs?: unknown
  recheckSince?: string | null
  recheck?: unknown
}

const oneOf = <Value extends string>(values: readonly Value[], fallback: Value) =>
  z.enum(values as [Value, ...Value[]]).catch(fallback)
const kind = oneOf<ClaimKind>(claimKinds, 'fact')
const outcome = oneOf<Outcome>(outcomes, 'unchecked')
const anchorState = oneOf<AnchorState>(['kept', 'needs-review', 'orphaned'], 'needs-review')

const anchors = z.array(
  z.object({
    field: z.string(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number(),
  }),
)

const recheck = z.object({
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
  markedBy: idOf(row.markedBy),
  checker: idOf(row.checker),
  settledAt: row.settledAt ?? null,
  settledText: readPassages(row.settledText),
  ruled: idOf(row.ruledBy) !== null,
  ruledBy: idOf(row.ruledBy),
  ruling: row.ruling ?? null,
  sameAs: idOf(row.sameAs),
  recheckSince: row.recheckSince ?? null,
  recheck: recheck.safeParse(row.recheck).data ?? null,
})

const find = async (req: PayloadRequest, where: Where, limit = 0): Promise<ClaimRow[]> => {
  const { docs } = await req.payload.db.find<Stored>({
    collection: claimsSlug,
    where,
    sort: 'createdAt',
    limit,
    pagination: false,
    req,
  })
  return docs.map(readClaim)
}

/** The claims marked in an article, oldest first. */
export const claimsOf = (req: PayloadRequest, article: Id): Promise<ClaimRow[]> =>
  find(req, { article: { equals: article } })

/** The claim of an id; null when there is none. */
export const claimOf = async (req: PayloadRequest, id: Id): Promise<ClaimRow | null> =>
  (await find(req, { id: { equals: id } }, 1))[0] ?? null

/** The claims that repeat a claim, oldest first; each points at the root of its family. */
export const followersOf = (req: PayloadRequest, root: Id): Promise<ClaimRow[]> =>
  find(req, { sameAs: { equals: root } })

/** The claims of some ids, in no order of their own. */
export const claimsOfIds = async (req: PayloadRequest, ids: Id[]): Promise<ClaimRow[]> =>
  ids.length === 0 ? [] : find(req, { id: { in: ids } })
