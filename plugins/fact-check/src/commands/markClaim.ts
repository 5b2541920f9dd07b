import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { anchorAt, passagesAt, placesOf, textOfField } from '../domain/anchors.ts'
import { claimKinds, type ClaimKind } from '../domain/claims.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { claimsSlug } from '../slugs.ts'
import { firstOfItsKey } from '../transaction/firstOfItsKey.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, optionalWords } from './input.ts'
import { mayWork, workingRound } from './openRound.ts'

type Input = {
  articleId: string
  field: string
  exact: string
  prefix: string
  suffix: string
  kind: ClaimKind
  claimant: string | null
}

const words = z.string().max(5000)
const context = words.nullish().transform((text) => text ?? '')

/** Marks words of the text as a claim to be settled. */
export const markClaim: Command<Input> = {
  name: 'markClaim',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: {
    articleId: 'ID!',
    field: 'String!',
    exact: 'String!',
    prefix: 'String',
    suffix: 'String',
    kind: 'String!',
    claimant: 'String',
  },
  input: z.object({
    articleId,
    field: z.string().trim().min(1).max(200),
    exact: words.trim().min(1),
    prefix: context,
    suffix: context,
    kind: z.enum(claimKinds),
    claimant: optionalWords,
  }),
  articleOf: itsArticle,
  decide: ({ facts, input }) => {
    const open = mayWork(facts.round)
    if (!open.allowed || !input) return open
    const field = textOfField(facts.passages, input.field)
    const places = placesOf(field, input)
    const [place] = places
    if (!place) return refusal('NOT_FOUND_IN_TEXT', 'wordsNotThere')
    if (places.length > 1)
      return refusal('AMBIGUOUS', { key: 'wordsSeveralTimes', values: { count: places.length } })
    const anchor = anchorAt(field, place)
    const twin = facts.coverage.claims.some(
      ({ claim, state }) =>
        state !== 'gone' &&
        claim.anchor.field === anchor.field &&
        claim.anchor.exact === anchor.exact &&
        claim.anchor.start === anchor.start,
    )
    return twin ? refusal('STALE_STATE', 'claimedAlready') : allowed
  },
  perform: async (req, done) => {
    const { facts, input } = done
    const round = await workingRound(req, done)
    const field = textOfField(facts.passages, input.field)
    const [place] = placesOf(field, input)
    if (!place) return
    const anchor = anchorAt(field, place)
    const passages = passagesAt(field, place).flatMap((index) => facts.passages[index]?.text ?? [])
    const claim = await firstOfItsKey(req, 'article', () =>
      req.payload.create({
        collection: claimsSlug,
        data: {
          ...anchor,
          article: facts.id,
          anchorState: 'kept',
          kind: input.kind,
          outcome: 'unchecked',
          claimant: input.claimant,
          markedBy: req.user?.id,
        } as never,
        depth: 0,
        req: asCommand(req),
      }),
    )
    const claimId = String(claim.id)
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'claim-marked',
      after: {
        round: round.number,
        claim: claimId,
        kind: input.kind,
        words: anchor.exact,
        passages,
      },
    })
    return { claimId }
  },
}
