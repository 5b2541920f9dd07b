import { z } from 'zod'
import { mayReview } from '../domain/mayReview.ts'
import { scaleInForce } from '../domain/ratings.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Command } from './Command.ts'
import { articleOfClaim, placedClaim, updateClaim } from './claimFacts.ts'
import { claimId } from './input.ts'

type Input = { claimId: string; rating: number; verdict: string }

/** Tells readers what a claim was found to be. It takes who may publish: these are words for readers. */
export const publishClaimReview: Command<Input> = {
  name: 'publishClaimReview',
  action: 'publish',
  notYours: 'roleDoesNotPublish',
  args: { claimId: 'ID!', rating: 'Int!', verdict: 'String!' },
  input: z.object({
    claimId,
    rating: z.number().int(),
    verdict: z
      .string()
      .trim()
      .max(2000)
      .nullish()
      .transform((text) => text ?? ''),
  }),
  articleOf: articleOfClaim,
  decide: ({ options, facts, input }) => {
    if (!input) return allowed
    if (input.verdict === '') return refusal('REASON_REQUIRED', 'sayVerdict')
    const ratings = scaleInForce(options.ratingScales)?.ratings.map(({ value }) => value) ?? []
    if (!ratings.includes(input.rating))
      return refusal('INVALID_INPUT', {
        key: 'ratingUnknown',
        values: { ratings: ratings.join(', ') },
      })
    const state = placedClaim(facts, input.claimId)?.state
    return state !== undefined && mayReview(state)
      ? allowed
      : refusal('CLAIM_OPEN', 'reviewOfOpenClaim')
  },
  perform: async (req, { options, facts, input, at }) => {
    const claim = placedClaim(facts, input.claimId)?.claim
    if (!claim) return
    const scale = scaleInForce(options.ratingScales)?.version ?? null
    const { verdict } = input
    const rating = String(input.rating)
    await updateClaim(req, claim.id, {
      review: { shown: true, scale, rating, verdict, shownAt: at },
    })
    const { review } = claim
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'claim-review-published',
      before: review.shown
        ? { claim: claim.id, scale: review.scale, rating: review.rating, verdict: review.verdict }
        : null,
      after: { claim: claim.id, words: claim.anchor.exact, scale, rating, verdict },
    })
    return { claimId: claim.id }
  },
}
