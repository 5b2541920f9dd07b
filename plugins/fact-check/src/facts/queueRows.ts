import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { RoundState } from '../domain/types.ts'
import type { ResolvedOptions } from '../options.ts'
import { claimsSlug, factChecksSlug } from '../slugs.ts'
import { idOf } from './idOf.ts'

type Id = string | number

/** A round as the queue finds it: without its texts. */
export type QueueRow = {
  id: Id
  article: unknown
  round: number
  state: RoundState
  depth: string
  deadline: string | null
  requestedBy: unknown
  checker: unknown
  waiver: unknown
  note: string | null
  requestedAt: string | null
  createdAt: string
}

const select = {
  article: true,
  round: true,
  state: true,
  depth: true,
  deadline: true,
  requestedBy: true,
  checker: true,
  waiver: true,
  note: true,
  requestedAt: true,
  createdAt: true,
} as const

/** Nobody looks further at once: beyond it, the most pressing ones are what counts. */
const most = 500

export const openStates = ['requested', 'in-progress', 'submitted'] as const

export const findRounds = async (
  req: PayloadRequest,
  where: Where,
  { sort, limit, page = 1 }: { sort: string[]; limit: number; page?: number },
): Promise<QueueRow[]> => {
  const { docs } = await req.payload.db.find<QueueRow>({
    collection: factChecksSlug,
    where,
    select,
    sort,
    limit,
    page,
    // MongoDB's adapter leaves out no rows of earlier pages otherwise.
    pagination: page > 1,
    req,
  })
  return docs
}

export const countRounds = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: factChecksSlug, where, req })).totalDocs

/** Rows of an order from a place in it on, wherever a page of the database begins. */
const slice = async (
  req: PayloadRequest,
  where: Where,
  sort: string[],
  { offset, limit }: { offset: number; limit: number },
): Promise<QueueRow[]> => {
  const page = Math.floor(offset / limit) + 1
  const inside = offset % limit
  const rows = await findRounds(req, where, { sort, limit, page })
  const more = inside > 0 ? await findRounds(req, where, { sort, limit, page: page + 1 }) : []
  return [...rows, ...more].slice(inside, inside + limit)
}

/** Rounds by deadline, then those without one by age: no database sorts nothing behind something by itself. */
export const pageOfRounds = async (
  req: PayloadRequest,
  where: Where,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: QueueRow[]; total: number }> => {
  const dated: Where = { and: [where, { deadline: { exists: true } }] }
  const undated: Where = { and: [where, { deadline: { exists: false } }] }
  const [first, second] = [await countRounds(req, dated), await countRounds(req, undated)]
  const rows =
    offset < first ? await slice(req, dated, ['deadline', 'createdAt'], { offset, limit }) : []
  const left = limit - rows.length
  const from = Math.max(0, offset - first)
  if (left > 0 && second > 0)
    rows.push(...(await slice(req, undated, ['createdAt'], { offset: from, limit })).slice(0, left))
  return { rows, total: first + second }
}

/** Articles whose last round asked for changes that nobody has answered yet, those written at last first. */
const waitingForChanges = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
): Promise<unknown[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as CollectionSlug,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.factCheckStatus': { equals: 'changes-requested' } },
      ],
    },
    select: { parent: true } as never,
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    req,
  })
  return docs.map(({ parent }) => parent)
}

/** Ids of the rounds whose changes are asked for now; an older round of the same article says nothing any more. */
export const roundsToAnswer = async (
  req: PayloadRequest,
  options: ResolvedOptions,
): Promise<Id[]> => {
  const articles = await waitingForChanges(req, options)
  if (articles.length === 0) return []
  const rows = await findRounds(
    req,
    { and: [{ article: { in: articles } }, { state: { equals: 'changes-requested' } }] },
    { sort: ['round'], limit: 0 },
  )
  return [...new Map(rows.map(({ id, article }) => [idOf(article), id])).values()]
}

/** Articles with claims that nobody could settle and no editor has ruled on. */
export const articlesToRuleOn = async (req: PayloadRequest): Promise<unknown[]> => {
  const { docs } = await req.payload.db.find<{ article: unknown }>({
    collection: claimsSlug,
    where: {
      and: [{ outcome: { in: ['disputed', 'unverifiable'] } }, { ruledBy: { exists: false } }],
    },
    select: { article: true },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    req,
  })
  return [...new Map(docs.map(({ article }) => [idOf(article), article])).values()]
}
