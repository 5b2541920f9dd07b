import { z } from 'zod'
import type { PassageDecision, SeenChange } from '../domain/decisions.ts'
import { withKeys } from '../domain/passages.ts'
import { lastApprovedRound } from '../domain/rounds.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import type { ArticleFacts } from '../facts/loadArticle.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, passageKeys } from './input.ts'
import { mayWork, updateRound, workingRound } from './openRound.ts'

type Input = { articleId: string; passageKeys: string[] }

type Acknowledgeable = { change: SeenChange; passage: NonNullable<SeenChange['passage']> }

/** Changes a person has to have seen, by the key of the passage as it was approved. */
export const toAcknowledge = (facts: ArticleFacts): Map<string, Acknowledgeable> => {
  const approved = withKeys(lastApprovedRound(facts.rounds)?.approved ?? [])
  const found = new Map<string, Acknowledgeable>()
  for (const change of facts.changes) {
    const { passage } = change
    if (!passage) continue
    const twins = approved.filter(
      ({ field, text, marks }) =>
        field === passage.field &&
        text === passage.text &&
        JSON.stringify(marks) === JSON.stringify(passage.marks),
    )
    const key = twins[passage.occurrence - 1]?.key
    if (key) found.set(key, { change, passage })
  }
  return found
}

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
