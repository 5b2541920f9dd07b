import { z } from 'zod'
import { refusal } from '../words/refusal.ts'
import type { Command } from './Command.ts'
import { articleOfClaim, maySettle } from './claimFacts.ts'
import { claimId, requiredWords } from './input.ts'
import { settle } from './settleClaim.ts'

type Input = { claimId: string; reason: string }

/** Says that a claim is wrong or contradicted: an editor has to rule on it. */
export const disputeClaim: Command<Input> = {
  name: 'disputeClaim',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!', reason: 'String!' },
  input: z.object({ claimId, reason: requiredWords }),
  articleOf: articleOfClaim,
  decide: ({ facts, input }) =>
    input?.reason === ''
      ? refusal('REASON_REQUIRED', 'sayWhyDisputed')
      : maySettle(facts, input?.claimId),
  perform: (req, done) => {
    const { claimId: id, reason: note } = done.input
    const input = {
      claimId: id,
      outcome: 'disputed',
      note,
      change: null,
      bestBefore: null,
    } as const
    const alone = { ...input, evidence: [], sameAs: null, takeEvidence: false }
    return settle(req, { ...done, input: alone }, 'claim-disputed')
  },
}
