import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { isOpen } from '../domain/transitions.ts'
import { isDecided } from '../domain/impact.ts'
import type { Outcome } from '../domain/claims.ts'
import { decisionsWithout, lastStep, mayUndo } from '../domain/undo.ts'
import { refused, staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { readSettlement } from '../facts/settlementOf.ts'
import { idFor } from '../facts/loadArticle.ts'
import { trailOf } from '../facts/trailOf.ts'
import { claimsSlug, noticesSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { placedClaim, updateClaim } from './claimFacts.ts'
import { articleId } from './input.ts'
import { openRechecks } from './openRechecks.ts'
import { mayWork, updateRound } from './openRound.ts'

type Input = { articleId: string }

/** Whether anything hangs on a claim: evidence found for it, another article's claim that repeats it, a notice about it. */
const isInUse = async (
  req: PayloadRequest,
  claimId: string,
  evidence: number,
): Promise<boolean> => {
  if (evidence > 0) return true
  const id = idFor(req, claimId)
  const repeats = await req.payload.db.count({
    collection: claimsSlug,
    where: { sameAs: { equals: id } },
    req,
  })
  const notices = await req.payload.db.count({
    collection: noticesSlug,
    where: { claim: { equals: id } },
    req,
  })
  return repeats.totalDocs + notices.totalDocs > 0
}

/**
 * Takes the user's own last step in the open round back. The trail keeps both the step and that it was taken back;
 * evidence found meanwhile stays.
 */
export const undoStep: Command<Input> = {
  name: 'undoStep',
  action: 'read',
  notYours: 'roleDoesNotRead',
  args: { articleId: 'ID!' },
  input: z.object({ articleId }),
  articleOf: itsArticle,
  decide: ({ facts: { round } }, may) => {
    if (!may('check') && !may('rule')) return refusal('NOT_ALLOWED', 'roleDoesNotCheck')
    const open = mayWork(round)
    if (!open.allowed || !round) return open
    // It is in the hands of whoever approves.
    return round.state === 'submitted'
      ? refusal('STALE_STATE', { key: 'submittedAlready', values: { number: round.number } })
      : allowed
  },
  perform: async (req, done) => {
    const { options, facts, user } = done
    const { round } = facts
    if (!round || !isOpen(round.state)) throw staleState(req, 'decidedMeanwhile')
    const { lines, events } = await trailOf(req, options, facts.id)
    const step = lastStep(lines, user)
    const placed = step?.claim ? placedClaim(facts, step.claim) : undefined
    const decision = mayUndo(
      lines,
      user,
      placed ? await isInUse(req, placed.claim.id, placed.claim.evidence.length) : false,
    )
    if (!decision.allowed) throw refused(req, decision)
    if (!step) return
    const event = events.find(({ seq }) => seq === step.seq)
    const claim = placed?.claim
    let outcome: Outcome | null = null
    if (step.kind === 'claim-marked') {
      if (claim)
        await req.payload.delete({
          collection: claimsSlug,
          id: idFor(req, claim.id) ?? claim.id,
          depth: 0,
          req: asCommand(req),
        })
    } else if (step.claim !== null) {
      const before = readSettlement(event?.before)
      // Lines written before there was anything to take back do not say what was there.
      if (!claim || !before) throw staleState(req, 'nothingToUndo')
      outcome = before.outcome
      await updateClaim(req, claim.id, {
        ...before,
        checker: before.checker && idFor(req, before.checker),
        ruledBy: before.ruledBy && idFor(req, before.ruledBy),
      })
    } else {
      await updateRound(req, round, {
        decisions: decisionsWithout(round.decisions, step, user),
      })
    }
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'step-undone',
      before: event && { kind: event.kind, after: event.after },
      after: {
        round: round.number,
        step: step.seq,
        kind: step.kind,
        claim: step.claim,
        ...(outcome ? { outcome } : {}),
        words: claim?.anchor.exact ?? null,
        passages: step.passages,
      },
    })
    if (!claim || !outcome) return
    const change = { claimId: claim.id, was: claim.outcome, is: outcome }
    // What another article was asked to look at again stays asked: somebody there may have begun.
    const impact = isDecided(outcome) ? await openRechecks(req, done, change) : []
    return { claimId: claim.id, impact }
  },
}
