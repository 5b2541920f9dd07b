import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { nextState, type RoundStep } from '../domain/transitions.ts'
import type { Decision } from '../domain/types.ts'
import { staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import type { RoundRow } from '../facts/rows.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { factChecksSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Done } from './Command.ts'

/** Whether the round that counts can still take a decision. */
export const mayDecide = (round: RoundRow | null, step: RoundStep): Decision => {
  if (!round) return refusal('STALE_STATE', 'nobodyAsked')
  return nextState(round.state, step)
    ? allowed
    : refusal('STALE_STATE', {
        key: 'decidedAlready',
        values: { number: round.number, state: round.state },
      })
}

type Decided = { step: RoundStep; note: string | null; data?: object; after?: object }

/** Writes a decision on the open round, with its event and the statuses that follow. */
export const decideRound = async (
  req: PayloadRequest,
  { options, facts }: Pick<Done<unknown>, 'options' | 'facts'>,
  { step, note, data, after }: Decided,
): Promise<void> => {
  const { round } = facts
  const state = nextState(round?.state, step)
  if (!round || !state) throw staleState(req, 'decidedMeanwhile')
  await req.payload.update({
    collection: factChecksSlug,
    id: round.id,
    data: { ...data, state, reviewer: req.user?.id, decisionNote: note } as never,
    depth: 0,
    req: asCommand(req),
  })
  await recordDeskEvent(req, {
    article: facts.id,
    kind: state,
    before: { round: round.number, state: round.state },
    after: { round: round.number, state, ...after },
    note,
  })
  await refreshStatuses(req, options, facts.id)
}
