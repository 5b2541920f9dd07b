import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { checkReasons } from '../domain/gate.ts'
import { currentRound } from '../domain/rounds.ts'
import { isOpen } from '../domain/transitions.ts'
import { refused } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor } from '../facts/loadArticle.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { storedPassages } from '../facts/storedPassages.ts'
import { textHash } from '../facts/textHash.ts'
import { toldOfWaiver } from '../facts/toldOfWaiver.ts'
import { tell } from '../notices/tell.ts'
import { waiversSlug } from '../slugs.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command, type Done } from './Command.ts'
import { createRound } from './createRound.ts'
import { articleId, optionalMoment, requiredWords } from './input.ts'
import { updateRound } from './openRound.ts'

type Input = { articleId: string; reason: string; deadline: string | null }

/** The check that is owed from now on: the open round goes on as it, or one is opened by whoever waived. */
const oweCheck = async (
  req: PayloadRequest,
  done: Done<Input>,
  { waiver, deadline }: { waiver: string | number; deadline: string },
): Promise<{ number: number; opened: boolean }> => {
  const { round } = done.facts
  if (!round || !isOpen(round.state)) {
    const asked = { depth: 'full', note: done.input.reason, deadline, waiver } as const
    return { number: await createRound(req, done, asked), opened: true }
  }
  await updateRound(req, round, { waiver, deadline })
  return { number: round.number, opened: false }
}

/**
 * Lets exactly the text as it is now go live without an approval. Others hear of it at once, and its check is owed all
 * the same; an edit closes the gate again.
 */
export const waiveFactCheck: Command<Input> = {
  name: 'waiveFactCheck',
  action: 'waive',
  notYours: 'roleDoesNotWaive',
  args: { articleId: 'ID!', reason: 'String!', deadline: 'DateTime' },
  input: z.object({ articleId, reason: requiredWords, deadline: optionalMoment }),
  articleOf: itsArticle,
  decide: ({ facts, input, at }) => {
    if (input?.reason === '') return refusal('REASON_REQUIRED', 'sayWhyWaived')
    if (input?.deadline && input.deadline <= at) return refusal('INVALID_INPUT', 'momentPast')
    if (facts.passages.length === 0) return refusal('NOTHING_TO_CHECK', 'nothingToCheck')
    const approver = idOf(currentRound(facts.rounds)?.reviewer)
    return checkReasons({ ...facts, approver }).length > 0
      ? allowed
      : refusal('STALE_STATE', 'nothingToWaive')
  },
  perform: async (req, done) => {
    const { options, facts, input, at } = done
    const told = await toldOfWaiver(req, options, facts)
    if (!told) throw refused(req, refusal('NO_SECOND_PERSON', 'noSecondPerson'))
    const inTime = new Date(Date.parse(at) + options.afterCheckHours * 3_600_000).toISOString()
    const deadline = input.deadline ?? inTime
    const waiver = await req.payload.create({
      collection: waiversSlug,
      data: {
        article: facts.id,
        reason: input.reason,
        by: req.user?.id,
        at,
        told: told.map((id) => idFor(req, id)),
        deadline,
        passages: storedPassages(facts.passages),
      } as never,
      depth: 0,
      req: asCommand(req),
    })
    const round = await oweCheck(req, done, { waiver: waiver.id, deadline })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'waived',
      after: {
        waiver: String(waiver.id),
        round: round.number,
        opened: round.opened,
        deadline,
        told,
        passages: facts.passages.length,
        textHash: textHash(facts.passages),
      },
      note: input.reason,
    })
    await refreshStatuses(req, options, facts.id)
    const values = { deadline, reason: input.reason, round: round.number }
    await tell(req, { to: told, kind: 'waived', article: facts.id, values })
  },
}
