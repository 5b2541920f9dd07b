import { z } from 'zod'
import { anchorAt, placesOf, textOfField } from '../domain/anchors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Command } from './Command.ts'
import { articleOfClaim, placedClaim, updateClaim } from './claimFacts.ts'
import { claimId } from './input.ts'
import { mayWork, workingRound } from './openRound.ts'

type Input = { claimId: string; exact: string; prefix: string; suffix: string }

const words = z.string().max(5000)
const context = words.nullish().transform((text) => text ?? '')

/** Says where a claim stands whose words were changed: nothing that is merely similar is ever taken for it. */
export const placeClaim: Command<Input> = {
  name: 'placeClaim',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!', exact: 'String!', prefix: 'String', suffix: 'String' },
  input: z.object({ claimId, exact: words.trim().min(1), prefix: context, suffix: context }),
  articleOf: articleOfClaim,
  decide: ({ facts, input }) => {
    const open = mayWork(facts.round)
    if (!open.allowed || !input) return open
    const placed = placedClaim(facts, input.claimId)
    if (!placed) return refusal('NOT_FOUND', 'noSuchClaim')
    const places = placesOf(textOfField(facts.passages, placed.claim.anchor.field), input)
    if (places.length === 0) return refusal('NOT_FOUND_IN_TEXT', 'wordsNotThere')
    return places.length === 1
      ? allowed
      : refusal('AMBIGUOUS', { key: 'wordsSeveralTimes', values: { count: places.length } })
  },
  perform: async (req, done) => {
    const { facts, input } = done
    const placed = placedClaim(facts, input.claimId)
    if (!placed) return
    await workingRound(req, done)
    const field = textOfField(facts.passages, placed.claim.anchor.field)
    const [place] = placesOf(field, input)
    if (!place) return
    const anchor = anchorAt(field, place)
    await updateClaim(req, input.claimId, { ...anchor, anchorState: 'kept' })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'claim-placed',
      before: { claim: input.claimId, words: placed.claim.anchor.exact },
      after: { claim: input.claimId, words: anchor.exact },
    })
    return { claimId: input.claimId }
  },
}
