import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import type { Outcome } from '../domain/claims.ts'
import type { Decision } from '../domain/types.ts'
import { noSuchClaim } from '../errors.ts'
import { claimOf, type ClaimRow, type Evidence, type Review } from '../facts/claimRows.ts'
import { idFor, type ArticleFacts } from '../facts/loadArticle.ts'
import { latestRow } from '../facts/rows.ts'
import { storedPassages } from '../facts/storedPassages.ts'
import type { ResolvedOptions } from '../options.ts'
import { claimsSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed } from './Command.ts'
import type { EvidenceInput } from './input.ts'
import { mayWork } from './openRound.ts'

type Placed = ArticleFacts['coverage']['claims'][number]

/** For the commands that name a claim: the article it was marked in. @throws NOT_FOUND */
export const articleOfClaim = async (
  req: PayloadRequest,
  { claimId }: { claimId: string },
): Promise<string> => {
  const id = idFor(req, claimId)
  const claim = id === null ? null : await claimOf(req, id)
  if (!claim) throw noSuchClaim(req)
  return claim.article
}

/** A claim of any article this person may read. @throws NOT_FOUND */
export const readableClaim = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  claimId: string,
): Promise<ClaimRow> => {
  const id = idFor(req, claimId)
  const claim = id === null ? null : await claimOf(req, id)
  const article = claim && idFor(req, claim.article)
  const row = article === null ? null : await latestRow(req, options, article)
  if (!claim || !row || !options.can(req.user, 'read', row.version)) throw noSuchClaim(req)
  return claim
}

/** The claim of a command, as it stands in the article now. */
export const placedClaim = (facts: ArticleFacts, claimId: string): Placed | undefined =>
  facts.coverage.claims.find(({ claim }) => claim.id === claimId)

/** The passages a claim stands on, word for word: what it is settled on. */
export const textOf = (facts: ArticleFacts, { passages }: Placed) =>
  storedPassages(passages.flatMap((index) => facts.passages[index] ?? []))

/** Whether a claim can be settled: in an open round, and standing somewhere. */
export const maySettle = (facts: ArticleFacts, claimId: string | undefined): Decision => {
  const open = mayWork(facts.round)
  if (!open.allowed) return open
  const placed = claimId === undefined ? undefined : placedClaim(facts, claimId)
  return placed?.state === 'unplaced' || placed?.state === 'gone'
    ? refusal('TEXT_CHANGED', 'claimHasNoPlace')
    : allowed
}

export const updateClaim = async (
  req: PayloadRequest,
  claimId: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await req.payload.update({
    collection: claimsSlug,
    id: idFor(req, claimId) ?? claimId,
    data: data as never,
    depth: 0,
    req: asCommand(req),
  })
}

/** Evidence as a claim keeps it, behind what it has. */
export const withEvidence = (
  known: Evidence[],
  added: (EvidenceInput & Pick<Evidence, 'file'>)[],
  { by, at }: { by: unknown; at: string },
): Evidence[] => [...known, ...added.map((each) => ({ ...each, by, at }))]

/**
 * What becomes of what readers are told of a claim that is settled anew: with another outcome the desk stands by it no
 * longer. Null when nothing does.
 */
export const reviewAfter = (
  { outcome, review }: Pick<ClaimRow, 'outcome' | 'review'>,
  next: Outcome,
): { review: Review } | null =>
  review.shown && next !== outcome ? { review: { ...review, shown: false } } : null
