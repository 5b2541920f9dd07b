import { z } from 'zod'
import { isOpen } from '../domain/transitions.ts'
import { whoWaived } from '../facts/waiverRows.ts'
import { refusal } from '../words/refusal.ts'
import { itsArticle, type Command } from './Command.ts'
import { decideRound } from './decideRound.ts'
import { articleId, requiredWords } from './input.ts'
import { mayWork } from './openRound.ts'

type Input = { articleId: string; note: string }

/** Sends the article back with what has to change. */
export const requestChanges: Command<Input> = {
  name: 'requestChanges',
  action: 'request-changes',
  notYours: 'roleDoesNotDecide',
  args: { articleId: 'ID!', note: 'String!' },
  input: z.object({ articleId, note: requiredWords }),
  articleOf: itsArticle,
  decide: ({ facts, input, user }) => {
    if (input?.note === '') return refusal('REASON_REQUIRED', 'sayWhatToChange')
    // Otherwise whoever let a text live could end the check that is owed for it.
    return isOpen(facts.round?.state) && whoWaived(facts.round).includes(user)
      ? refusal('NOT_INDEPENDENT', ['waivedIt', 'somebodyElseDecides'])
      : mayWork(facts.round)
  },
  perform: (req, done) =>
    decideRound(req, done, { step: 'request-changes', note: done.input.note }),
}
