import { z } from 'zod'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { isOpen } from '../domain/transitions.ts'
import { allowed, type Command } from './Command.ts'
import { articleOfClaim, placedClaim, updateClaim, withEvidence } from './claimFacts.ts'
import { claimId, evidence, type EvidenceInput } from './input.ts'
import { workingRound } from './openRound.ts'

type Input = { claimId: string; evidence: EvidenceInput }

/** Adds what supports or contradicts a claim, at any time: it settles nothing. */
export const addEvidence: Command<Input> = {
  name: 'addEvidence',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!', evidence: 'FactCheckEvidence!' },
  input: z.object({ claimId, evidence }),
  articleOf: articleOfClaim,
  decide: () => allowed,
  perform: async (req, done) => {
    const { facts, input, at } = done
    const placed = placedClaim(facts, input.claimId)
    if (!placed) return
    if (facts.round && isOpen(facts.round.state)) await workingRound(req, done)
    await updateClaim(req, input.claimId, {
      evidence: withEvidence(placed.claim.evidence, [input.evidence], { by: req.user?.id, at }),
    })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'evidence-added',
      after: { claim: input.claimId, words: placed.claim.anchor.exact, evidence: input.evidence },
    })
    return { claimId: input.claimId }
  },
}
