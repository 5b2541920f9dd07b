import { z } from 'zod'
import { compare } from '../domain/compare.ts'
import { isOpen } from '../domain/transitions.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { createRound, depths, type Depth } from './createRound.ts'
import { articleId, optionalMoment, optionalWords } from './input.ts'

type Input = { articleId: string; note: string | null; depth: Depth; deadline: string | null }

/** Opens the next round of checking, of the text as it is now. */
export const requestFactCheck: Command<Input> = {
  name: 'requestFactCheck',
  action: 'request-check',
  notYours: 'roleDoesNotRequest',
  args: { articleId: 'ID!', note: 'String', depth: 'String', deadline: 'DateTime' },
  input: z.object({
    articleId,
    note: optionalWords,
    depth: z
      .enum(depths)
      .nullish()
      .transform((depth) => depth ?? 'full'),
    deadline: optionalMoment,
  }),
  articleOf: itsArticle,
  decide: ({ facts: { round, passages, authors }, user, input, at }, may) => {
    if (input?.deadline && input.deadline <= at) return refusal('INVALID_INPUT', 'momentPast')
    if (round && isOpen(round.state))
      return refusal('STALE_STATE', { key: 'checkOpen', values: { number: round.number } })
    // Asking again holds an approved text up, so it is for those who answer for it.
    const approved =
      round?.state === 'approved' && round.approved && compare(round.approved, passages).same
    if (approved && !authors.includes(user) && !may('approve') && !may('publish'))
      return refusal('STALE_STATE', { key: 'approvedAlready', values: { number: round.number } })
    return passages.length === 0 ? refusal('NOTHING_TO_CHECK', 'nothingToCheck') : allowed
  },
  perform: async (req, done) => {
    const { options, facts, input } = done
    const { note, depth, deadline } = input
    const round = await createRound(req, done, { note, depth, deadline })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'check-requested',
      after: {
        round,
        state: 'requested',
        ...(depth === 'full' ? {} : { depth }),
        ...(deadline ? { deadline } : {}),
      },
      note,
    })
    await refreshStatuses(req, options, facts.id)
  },
}
