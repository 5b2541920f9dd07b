import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { isOpen, nextState } from '../domain/transitions.ts'
import type { Decision } from '../domain/types.ts'
import { staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { idOf } from '../facts/idOf.ts'
import type { ArticleFacts } from '../facts/loadArticle.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import type { RoundRow } from '../facts/rows.ts'
import { factChecksSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Done } from './Command.ts'

/** Whether there is a round to work in. */
export const mayWork = (round: RoundRow | null): Decision => {
  if (!round) return refusal('STALE_STATE', 'nobodyAsked')
  return isOpen(round.state)
    ? allowed
    : refusal('STALE_STATE', {
        key: 'decidedAlready',
        values: { number: round.number, state: round.state },
      })
}

/** Writes on the open round; decisions about it have their own events. */
export const updateRound = async (
  req: PayloadRequest,
  round: RoundRow,
  data: Record<string, unknown>,
): Promise<void> => {
  await req.payload.update({
    collection: factChecksSlug,
    id: round.id,
    data: data as never,
    depth: 0,
    req: asCommand(req),
  })
}

/** The round as it goes on: whoever does the first thing in one that was only asked for starts it, and is its checker. */
export const workingRound = async (
  req: PayloadRequest,
  { options, facts, at }: Pick<Done<unknown>, 'options' | 'facts' | 'at'>,
): Promise<RoundRow> => {
  const { round } = facts
  if (!round || !isOpen(round.state)) throw staleState(req, 'decidedMeanwhile')
  const state = nextState(round.state, 'start')
  if (!state) return round
  const assigned = idOf(round.checker)
  const checker = assigned ?? idOf(req.user)
  await updateRound(req, round, {
    state,
    startedAt: at,
    ...(assigned === null ? { checker: req.user?.id } : {}),
  })
  await recordDeskEvent(req, {
    article: facts.id,
    kind: 'check-started',
    before: { round: round.number, state: round.state },
    after: { round: round.number, state, checker },
  })
  await refreshStatuses(req, options, facts.id)
  return { ...round, state, checker, startedAt: at }
}

/** The numbers an event tells of how far a check is. */
export const coverageIn = ({ coverage }: ArticleFacts): { total: number; settled: number } => ({
  total: coverage.total,
  settled: coverage.settled,
})
