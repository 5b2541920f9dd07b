import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { compare } from '../domain/compare.ts'
import { isOpen } from '../domain/transitions.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { storedPassages } from '../facts/storedPassages.ts'
import { factChecksSlug } from '../slugs.ts'
import { firstOfItsKey } from '../transaction/firstOfItsKey.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, optionalWords } from './input.ts'

type Input = { articleId: string; note: string | null }

/** Opens the next round of checking, of the text as it is now. */
export const requestFactCheck: Command<Input> = {
  name: 'requestFactCheck',
  action: 'request-check',
  notYours: 'roleDoesNotRequest',
  args: { articleId: 'ID!', note: 'String' },
  input: z.object({ articleId, note: optionalWords }),
  articleOf: itsArticle,
  decide: ({ facts: { round, passages, authors }, user }, may) => {
    if (round && isOpen(round.state))
      return refusal('STALE_STATE', { key: 'checkOpen', values: { number: round.number } })
    // Asking again holds an approved text up, so it is for those who answer for it.
    const approved =
      round?.state === 'approved' && round.approved && compare(round.approved, passages).same
    if (approved && !authors.includes(user) && !may('approve') && !may('publish'))
      return refusal('STALE_STATE', { key: 'approvedAlready', values: { number: round.number } })
    return passages.length === 0 ? refusal('NOTHING_TO_CHECK', 'nothingToCheck') : allowed
  },
  perform: async (req, { options, facts, input, at }) => {
    const round = Math.max(0, ...facts.rounds.map(({ number }) => number)) + 1
    await firstOfItsKey(req, 'article', () =>
      req.payload.create({
        collection: factChecksSlug,
        data: {
          article: facts.id,
          round,
          state: 'requested',
          depth: 'full',
          requestedBy: req.user?.id,
          note: input.note,
          requestedText: storedPassages(facts.passages),
          requestedAt: at,
        } as never,
        depth: 0,
        req: asCommand(req),
      }),
    )
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'check-requested',
      after: { round, state: 'requested' },
      note: input.note,
    })
    await refreshStatuses(req, options, facts.id)
  },
}
