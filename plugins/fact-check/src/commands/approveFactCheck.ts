import { z } from 'zod'
import { approvedClaimsOf } from '../domain/approvedClaims.ts'
import { editorsAfter } from '../domain/editors.ts'
import { mayApprove } from '../domain/independence.ts'
import { settlingsOf } from '../domain/settlings.ts'
import { mayBeApproved } from '../domain/unsettled.ts'
import { idOf } from '../facts/idOf.ts'
import { whoWaived } from '../facts/waiverRows.ts'
import { storedPassages } from '../facts/storedPassages.ts'
import { textHash } from '../facts/textHash.ts'
import { refusal } from '../words/refusal.ts'
import { itsArticle, type Command } from './Command.ts'
import { decideRound } from './decideRound.ts'
import { articleId, optionalWords } from './input.ts'
import { mayWork } from './openRound.ts'

type Input = { articleId: string; note: string | null; textHash: string | null }

/** Approves a submitted round: the approval binds to every passage of the latest version, in order, and keeps its settled claims. */
export const approveFactCheck: Command<Input> = {
  name: 'approveFactCheck',
  action: 'approve',
  notYours: 'roleDoesNotApprove',
  args: { articleId: 'ID!', note: 'String', textHash: 'String' },
  input: z.object({ articleId, note: optionalWords, textHash: optionalWords }),
  articleOf: itsArticle,
  decide: ({ facts, user, input }) => {
    const open = mayWork(facts.round)
    if (!open.allowed || !facts.round) return open
    if (input?.textHash && input.textHash !== textHash(facts.passages))
      return refusal('TEXT_CHANGED', ['notApproved', 'textMoved'])
    const independent = mayApprove({
      user,
      authors: facts.authors,
      requestedBy: idOf(facts.round.requestedBy),
      waivedBy: whoWaived(facts.round),
      editors: editorsAfter(facts.editors, facts.passages, null),
      settlings: settlingsOf(facts),
    })
    return independent.allowed ? mayBeApproved(facts, facts.round) : independent
  },
  perform: (req, done) =>
    decideRound(req, done, {
      step: 'approve',
      note: done.input.note,
      data: {
        approvedPassages: storedPassages(done.facts.passages),
        approvedClaims: approvedClaimsOf(done.facts),
        approvedAt: done.at,
      },
      after: { passages: done.facts.passages.length, textHash: textHash(done.facts.passages) },
    }),
}
