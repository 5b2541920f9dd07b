import { z } from 'zod'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Command } from './Command.ts'
import { articleOfClaim, placedClaim, updateClaim } from './claimFacts.ts'
import { claimId, optionalWords } from './input.ts'

type Input = { claimId: string; note: string | null }

/** Takes back what readers are told of a claim. */
export const withdrawClaimReview: Command<Input> = {
  name: 'withdrawClaimReview',
  action: 'publish',
  notYours: 'roleDoesNotPublish',
  args: { claimId: 'ID!', note: 'String' },
  input: z.object({ claimId, note: optionalWords }),
  articleOf: articleOfClaim,
  decide: ({ facts, input }) =>
    !input || placedClaim(facts, input.claimId)?.claim.review.shown
      ? allowed
      : refusal('STALE_STATE', 'noReviewShown'),
  perform: async (req, { facts, input }) => {
    const claim = placedClaim(facts, input.claimId)?.claim
    if (!claim) return
    const { scale, rating, verdict } = claim.review
    await updateClaim(req, claim.id, { review: { ...claim.review, shown: false } })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'claim-review-withdrawn',
      before: { claim: claim.id, scale, rating, verdict },
      after: { claim: claim.id, words: claim.anchor.exact },
      note: input.note,
    })
    return { claimId: claim.id }
  },
}
