import { z } from 'zod'
import { allowed, type Command } from './Command.ts'
import { articleOfClaim, placedClaim } from './claimFacts.ts'
import { claimId } from './input.ts'
import { partClaims } from './linkClaims.ts'

/** Says that a claim is one of its own after all; those that repeated it go on repeating one another. */
export const unlinkClaim: Command<{ claimId: string }> = {
  name: 'unlinkClaim',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!' },
  input: z.object({ claimId }),
  articleOf: articleOfClaim,
  decide: () => allowed,
  perform: async (req, { facts, input }) => {
    const placed = placedClaim(facts, input.claimId)
    if (!placed) return
    await partClaims(req, placed.claim)
    return { claimId: placed.claim.id }
  },
}
