import type { PayloadRequest } from 'payload'
import type { Outcome } from '../domain/claims.ts'
import { rootOf } from '../domain/families.ts'
import { affectedBy } from '../domain/impact.ts'
import { lastApprovedRound } from '../domain/rounds.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { claimOf, type ClaimRow, type Recheck } from '../facts/claimRows.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor, loadArticle } from '../facts/loadArticle.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { mainRow } from '../facts/rows.ts'
import { tell } from '../notices/tell.ts'
import { placedClaim, updateClaim } from './claimFacts.ts'
import type { Done, Touched } from './Command.ts'
import { createRound } from './createRound.ts'
import { familyOf, holdFamily } from './linkClaims.ts'

type Doing = Pick<Done<unknown>, 'options' | 'facts' | 'at'>

const byArticle = (one: ClaimRow, other: ClaimRow): number =>
  one.article.localeCompare(other.article) || one.id.localeCompare(other.id)

/** Asks that a claim be looked at again, in its own article; whether there is such an article still. */
const openRecheck = async (
  req: PayloadRequest,
  { options, at }: Doing,
  { id: claimId, article: articleId }: ClaimRow,
  recheck: Recheck,
): Promise<boolean> => {
  const article = idFor(req, articleId)
  if (article === null || !(await mainRow(req, options, article))) return false
  const facts = await loadArticle(req, options, articleId)
  const placed = placedClaim(facts, claimId)
  if (!placed) return false
  const { claim, passages } = placed
  const { round } = facts
  await updateClaim(req, claimId, { recheckSince: at, recheck })
  await recordDeskEvent(req, {
    article,
    kind: 'recheck-opened',
    before: { claim: claimId, outcome: claim.outcome },
    after: { claim: claimId, words: claim.anchor.exact, because: recheck },
  })
  // A round under way has it anyway, and one that asked for changes is the writer's; what was approved needs a new one.
  if (round?.state === 'approved') {
    const depth = 'spot'
    const number = await createRound(req, { facts, at }, { depth, note: null, deadline: null })
    await recordDeskEvent(req, {
      article,
      kind: 'check-requested',
      after: { round: number, state: 'requested', depth },
    })
    await refreshStatuses(req, options, article)
  }
  await tell(req, {
    to: [claim.checker, round?.checker, lastApprovedRound(facts.rounds)?.reviewer],
    kind: 'recheck',
    article,
    claim: idFor(req, claimId),
    passageKey: facts.passages[passages[0] ?? -1]?.key ?? null,
    values: { words: claim.anchor.exact, was: recheck.was, is: recheck.is, claim: recheck.claim },
  })
  return true
}

/**
 * After the outcome of a claim changed: every other claim of its family that was settled as something else is to be looked at
 * again, in the order of their articles, so that two commands never wait for each other crosswise.
 */
export const openRechecks = async (
  req: PayloadRequest,
  doing: Doing,
  { claimId, was, is }: { claimId: string; was: Outcome; is: Outcome },
): Promise<Touched[]> => {
  // As it stands now: the command may have linked it.
  const claim = was === is ? null : await claimOf(req, idFor(req, claimId) ?? claimId)
  const family = claim ? await familyOf(req, claim) : []
  if (!claim || family.length < 2) return []
  if (rootOf(claim) !== claim.id) await holdFamily(req, rootOf(claim))
  const affected = affectedBy({ claim: claimId, was, is }, family)
  const because = { claim: claimId, article: claim.article, was, is, by: idOf(req.user) }
  const touched: Touched[] = []
  for (const other of affected.sort(byArticle))
    if (await openRecheck(req, doing, other, because))
      touched.push({ articleId: other.article, claimId: other.id })
  return touched
}
