import { z } from 'zod'
import type { PassageDecision } from '../domain/decisions.ts'
import { toAcknowledge } from '../domain/unsettled.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, passageKeys } from './input.ts'
import { mayWork, updateRound, workingRound } from './openRound.ts'

type Input = { articleId: string; passageKeys: string[] }

/** Says that passages were taken out or moved on purpose: nothing that is left would say so. */
export const acknowledgeChanges: Command<Input> = {
  name: 'acknowledgeChanges',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { articleId: 'ID!', passageKeys: '[String!]!' },
  input: z.object({ articleId, passageKeys }),
  articleOf: itsArticle,
  decide: ({ facts, input }) => {
    const open = mayWork(facts.round)
    if (!open.allowed || !input) return open
    const known = toAcknowledge(facts)
    return input.passageKeys.every((key) => known.has(key))
      ? allowed
      : refusal('TEXT_CHANGED', 'changeGone')
  },
  perform: async (req, done) => {
    const { facts, input, user, at } = done
    const round = await workingRound(req, done)
    const known = toAcknowledge(facts)
    const seen = [...new Set(input.passageKeys)].flatMap((key): PassageDecision[] => {
      const entry = known.get(key)
      if (!entry) return []
      const kind = entry.change.kind === 'removed' ? 'removal-seen' : 'move-seen'
      return [{ ...entry.passage, kind, by: user, at }]
    })
    await updateRound(req, round, { decisions: [...round.decisions, ...seen] })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'changes-acknowledged',
      after: {
        round: round.number,
        passages: seen.map(({ kind, field, text }) => ({ kind, field, text })),
      },
    })
  },
}
