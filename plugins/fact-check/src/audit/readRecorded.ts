import type { BasePayload, CollectionSlug } from 'payload'
import type { Recorded } from '../domain/audit/untold.ts'
import { approvalOf } from '../domain/rounds.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor } from '../facts/loadArticle.ts'
import { valueAt, withValueAt } from '../facts/paths.ts'
import { readPassages } from '../facts/readPassages.ts'
import { scopeOf } from '../facts/scopeOf.ts'
import { textHash } from '../facts/textHash.ts'
import type { Article, ResolvedOptions } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { claimsSlug, factChecksSlug } from '../slugs.ts'
import type { Round, RoundState } from '../domain/types.ts'

type Id = string | number
type RoundDoc = { article: unknown; round: number; state: RoundState; approvedPassages: unknown }
type ClaimDoc = { id: Id; article: unknown; exact: string; outcome: string }

const grouped = <Row extends { article: unknown }>(rows: Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const article = idOf(row.article) ?? ''
    groups.set(article, [...(groups.get(article) ?? []), row])
  }
  return groups
}

/** The latest version is what sign-offs are set on. */
const signOffsOf = async (
  payload: BasePayload,
  { collection, signOffs }: ResolvedOptions,
  ids: Id[],
): Promise<Map<string, Recorded['signOffs']>> => {
  if (signOffs.length === 0) return new Map()
  const fields = signOffs.reduce((tree, path) => withValueAt(tree, path, true), {})
  const { docs } = await payload.db.findVersions<Article>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    select: { parent: true, version: fields },
    limit: 0,
    pagination: false,
  })
  return new Map(
    docs.map(({ parent, version }) => [
      String(parent),
      signOffs.map((field) => ({ field, value: String(valueAt(version, field) ?? 'n/a') })),
    ]),
  )
}

const roundOf = ({ round, state, approvedPassages }: RoundDoc): Round => ({
  number: round,
  state,
  approved: readPassages(approvedPassages),
})

const servedApproved = (
  options: ResolvedOptions,
  main: Article,
  rounds: Round[],
): boolean | null =>
  main._status === 'published' ? approvalOf(rounds, scopeOf(options, main)) !== null : null

/** What the records say of some articles, by id; an article that is not there is not in the answer. */
export const readRecorded = async (
  payload: BasePayload,
  articles: string[],
): Promise<Map<string, Recorded>> => {
  const options = optionsOf(payload)
  const ids = articles.flatMap((article) => idFor({ payload }, article) ?? [])
  if (ids.length === 0) return new Map()
  const all = { limit: 0, pagination: false } as const
  const { docs: mains } = await payload.db.find<Article>({
    collection: options.collection as CollectionSlug,
    where: { id: { in: ids } },
    ...all,
  })
  const ofThem = { where: { article: { in: ids } }, ...all }
  const rounds = grouped(
    (await payload.db.find<RoundDoc>({ collection: factChecksSlug, ...ofThem })).docs,
  )
  const claims = grouped(
    (await payload.db.find<ClaimDoc>({ collection: claimsSlug, ...ofThem })).docs,
  )
  const signOffs = await signOffsOf(payload, options, ids)
  return new Map(
    mains.map((main): [string, Recorded] => {
      const id = String(main.id)
      const itsRounds = (rounds.get(id) ?? []).map(roundOf)
      return [
        id,
        {
          published: main._status === 'published',
          created: idOf(main.createdBy) !== null,
          everPublic: Boolean(main.firstPublishedAt),
          servedApproved: servedApproved(options, main, itsRounds),
          rounds: itsRounds.map(({ number, state, approved }) => ({
            number,
            state,
            textHash: approved && textHash(approved),
          })),
          claims: (claims.get(id) ?? []).map((claim) => ({
            id: String(claim.id),
            words: claim.exact,
            outcome: claim.outcome,
          })),
          signOffs: signOffs.get(id) ?? [],
        },
      ]
    }),
  )
}
