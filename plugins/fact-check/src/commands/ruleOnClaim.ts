import { z } from 'zod'
import { settlements, type Settlement } from '../domain/claims.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { settlementOf } from '../facts/settlementOf.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Command } from './Command.ts'
import {
  articleOfClaim,
  maySettle,
  placedClaim,
  reviewAfter,
  textOf,
  updateClaim,
} from './claimFacts.ts'
import { claimId, requiredWords } from './input.ts'
import { openRechecks } from './openRechecks.ts'

type Input = { claimId: string; reason: string; outcome: Settlement | null }

/** An editor's word on what could not be settled: the outcome stands, or becomes another one, with the reason. */
export const ruleOnClaim: Command<Input> = {
  name: 'ruleOnClaim',
  action: 'rule',
  notYours: 'roleDoesNotRule',
  args: { claimId: 'ID!', reason: 'String!', outcome: 'String' },
  input: z.object({
    claimId,
    reason: requiredWords,
    outcome: z
      .enum(settlements)
      .nullish()
      .transform((outcome) => outcome ?? null),
  }),
  articleOf: articleOfClaim,
  decide: ({ facts, input }) => {
    if (input?.reason === '') return refusal('REASON_REQUIRED', 'sayWhyRuled')
    const may = maySettle(facts, input?.claimId)
    if (!may.allowed || !input) return may
    const outcome = placedClaim(facts, input.claimId)?.claim.outcome
    return outcome === 'disputed' || outcome === 'unverifiable'
      ? allowed
      : refusal('STALE_STATE', 'nothingToRule')
  },
  perform: async (req, done) => {
    const { facts, input, at } = done
    const placed = placedClaim(facts, input.claimId)
    if (!placed) return
    const { claim } = placed
    const outcome = input.outcome ?? claim.outcome
    const review = reviewAfter(claim, outcome)
    await updateClaim(req, claim.id, {
      outcome,
      settledText: textOf(facts, placed),
      ruledBy: req.user?.id,
      ruledAt: at,
      ruling: input.reason,
      ...review,
      recheckSince: null,
      recheck: null,
    })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'claim-ruled',
      before: { claim: claim.id, ...settlementOf(claim) },
      after: {
        claim: claim.id,
        words: claim.anchor.exact,
        outcome,
        passages: textOf(facts, placed).map(({ text }) => text),
        ...(review ? { review: 'withdrawn' } : {}),
      },
      note: input.reason,
    })
    const change = { claimId: claim.id, was: claim.outcome, is: outcome }
    return { claimId: claim.id, impact: await openRechecks(req, done, change) }
  },
}
