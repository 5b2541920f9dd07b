import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPast, settlements, type Settlement } from '../domain/claims.ts'
import { normalise } from '../domain/normalise.ts'
import type { Decision } from '../domain/types.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { settlementOf } from '../facts/settlementOf.ts'
import { refusal } from '../words/refusal.ts'
import type { Command, Done, Outcome } from './Command.ts'
import {
  articleOfClaim,
  maySettle,
  placedClaim,
  reviewAfter,
  textOf,
  updateClaim,
  withEvidence,
} from './claimFacts.ts'
import { claimId, evidence, optionalMoment, optionalWords, type EvidenceInput } from './input.ts'
import { workingRound } from './openRound.ts'
import { openRechecks } from './openRechecks.ts'
import { takeOver } from './takeOver.ts'

type Input = {
  claimId: string
  outcome: Settlement
  note: string | null
  change: string | null
  evidence: EvidenceInput[]
  /** ISO 8601. */
  bestBefore: string | null
  /** A claim whose outcome is taken over, so that this one repeats it from now on. */
  sameAs: string | null
  /** Whether the evidence of the claim it repeats comes along. */
  takeEvidence: boolean
}

/** Settles a claim on the words of its passages now; another settlement, or a ruling, before it no longer counts. */
export const settle = async (
  req: PayloadRequest,
  done: Done<Input>,
  kind: 'claim-disputed' | 'claim-settled',
): Promise<Outcome | void> => {
  const { facts, input, at } = done
  const placed = placedClaim(facts, input.claimId)
  if (!placed) return
  const round = await workingRound(req, done)
  const { claim } = placed
  const review = reviewAfter(claim, input.outcome)
  const taken = await takeOver(req, done, claim)
  await updateClaim(req, claim.id, {
    outcome: input.outcome,
    note: input.note,
    change: input.change && normalise(input.change),
    bestBefore: input.bestBefore,
    ...review,
    evidence: [...withEvidence(claim.evidence, input.evidence, { by: req.user?.id, at }), ...taken],
    checker: req.user?.id,
    settledAt: at,
    settledText: textOf(facts, placed),
    ruledBy: null,
    ruledAt: null,
    ruling: null,
    recheckSince: null,
    recheck: null,
  })
  await recordDeskEvent(req, {
    article: facts.id,
    kind,
    before: { claim: claim.id, ...settlementOf(claim) },
    after: {
      round: round.number,
      claim: claim.id,
      words: claim.anchor.exact,
      outcome: input.outcome,
      change: input.change,
      evidence: input.evidence.length,
      bestBefore: input.bestBefore,
      ...(review ? { review: 'withdrawn' } : {}),
      ...(taken.length > 0 ? { evidenceTaken: taken.length } : {}),
      passages: textOf(facts, placed).map(({ text }) => text),
    },
    note: input.note,
  })
  const impact = await openRechecks(req, done, {
    claimId: claim.id,
    was: claim.outcome,
    is: input.outcome,
  })
  return { claimId: claim.id, impact }
}

const needsWords = ({ outcome, note, change }: Input): Decision | null => {
  if (outcome === 'disputed' && !note) return refusal('REASON_REQUIRED', 'sayWhyDisputed')
  if (outcome === 'unverifiable' && !note) return refusal('REASON_REQUIRED', 'sayWhatWasTried')
  return outcome === 'verified-with-change' && !note && !change
    ? refusal('REASON_REQUIRED', 'sayWhatToChange')
    : null
}

export const settleClaim: Command<Input> = {
  name: 'settleClaim',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: {
    claimId: 'ID!',
    outcome: 'String!',
    note: 'String',
    change: 'String',
    evidence: '[FactCheckEvidence!]',
    bestBefore: 'DateTime',
    sameAs: 'ID',
    takeEvidence: 'Boolean',
  },
  input: z.object({
    claimId,
    outcome: z.enum(settlements),
    note: optionalWords,
    change: optionalWords,
    evidence: z
      .array(evidence)
      .max(50)
      .nullish()
      .transform((list) => list ?? []),
    bestBefore: optionalMoment,
    sameAs: claimId.nullish().transform((id) => id ?? null),
    takeEvidence: z
      .boolean()
      .nullish()
      .transform((take) => take ?? false),
  }),
  articleOf: articleOfClaim,
  decide: ({ facts, input, at }) => {
    if (input?.bestBefore && isPast(input, at)) return refusal('INVALID_INPUT', 'momentPast')
    return (input && needsWords(input)) ?? maySettle(facts, input?.claimId)
  },
  perform: (req, done) => settle(req, done, 'claim-settled'),
}
