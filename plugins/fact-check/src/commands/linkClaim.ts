import { z } from 'zod'
import { allowed, type Command } from './Command.ts'
import { articleOfClaim, placedClaim, readableClaim } from './claimFacts.ts'
import { claimId } from './input.ts'
import { joinClaims } from './linkClaims.ts'

type Input = { claimId: string; sameAs: string }

/** Says that a claim repeats another one of the archive, at any time: it settles nothing. */
export const linkClaim: Command<Input> = {
  name: 'linkClaim',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!', sameAs: 'ID!' },
  input: z.object({ claimId, sameAs: claimId }),
  articleOf: articleOfClaim,
  decide: () => allowed,
  perform: async (req, { options, facts, input }) => {
    const placed = placedClaim(facts, input.claimId)
    if (!placed) return
    await joinClaims(req, placed.claim, await readableClaim(req, options, input.sameAs))
    return { claimId: placed.claim.id }
  },
}
