import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { invalidInput } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor } from '../facts/loadArticle.ts'
import { tell } from '../notices/tell.ts'
import { refreshStatuses } from '../facts/refreshStatuses.ts'
import { itsArticle, type Command } from './Command.ts'
import { articleId, userId } from './input.ts'
import { mayWork, updateRound } from './openRound.ts'

type Input = { articleId: string; checker: string }

/** Says who is to check; it starts nothing. */
export const assignChecker: Command<Input> = {
  name: 'assignChecker',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { articleId: 'ID!', checker: 'ID!' },
  input: z.object({ articleId, checker: userId }),
  articleOf: itsArticle,
  decide: ({ facts }) => mayWork(facts.round),
  perform: async (req, { options, facts, input }) => {
    const { round } = facts
    const id = idFor(req, input.checker)
    const person = await req.payload.db.findOne<{ id: string | number }>({
      collection: options.users as CollectionSlug,
      where: { id: { equals: id } },
      req,
    })
    if (!round || !person || !options.can({ ...person, collection: options.users }, 'check'))
      throw invalidInput(req, 'checkerDoesNotCheck')
    await updateRound(req, round, { checker: person.id })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'checker-assigned',
      before: { round: round.number, checker: idOf(round.checker) },
      after: { round: round.number, checker: String(person.id) },
    })
    await tell(req, {
      to: [person],
      kind: 'assigned',
      article: facts.id,
      values: { round: round.number, deadline: round.deadline },
    })
    await refreshStatuses(req, options, facts.id)
  },
}
