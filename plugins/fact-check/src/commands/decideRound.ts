import type { PayloadRequest } from 'payload'
import { nextState, type RoundStep } from '../domain/transitions.ts'
import { staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { whoWaived } from '../facts/waiverRows.ts'
import { tell } from '../notices/tell.ts'
import type { Done } from './Command.ts'
import { updateRound } from './openRound.ts'

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
  await updateRound(req, round, { ...data, state, reviewer: req.user?.id, decisionNote: note })
  await recordDeskEvent(req, {
    article: facts.id,
    kind: state,
    before: { round: round.number, state: round.state },
    after: { round: round.number, state, ...after },
    note,
  })
  await refreshStatuses(req, options, facts.id)
  // Whoever let the text live without this check waits for it as much as whoever asked.
  await tell(req, {
    to: [round.requestedBy, ...whoWaived(round)],
    kind: state === 'approved' ? 'approved' : 'changes-requested',
    article: facts.id,
    values: { round: round.number, note },
  })
}
