import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import { notSignedIn, refused } from '../errors.ts'
import { eventsSince } from '../events/eventsSince.ts'
import type { Copy } from '../evidence/copyOf.ts'
import { discardCopy } from '../evidence/discardCopy.ts'
import { NotKept } from '../evidence/NotKept.ts'
import { loadArticle, type ArticleFacts } from '../facts/loadArticle.ts'
import type { ResolvedOptions } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { parseInput } from '../parseInput.ts'
import { inTransaction } from '../transaction/inTransaction.ts'
import type { Command, Done, Outcome, Touched } from './Command.ts'
import { decideCommand } from './decideCommand.ts'

/** What a command answers, of the latest version and the round that counts. */
export type CommandAnswer = {
  article: { id: string; _status: string; factCheckStatus: string }
  factCheck: {
    id: string
    state: string
    round: number
    /** Grows with everything that happens to the article: give it back to be told when something did. */
    revision: number
    coverage: { total: number; settled: number }
  } | null
  /** What the command was about, when it was a claim. */
  claim: { id: string; kind: string; outcome: string; state: string } | null
  /** The claims that are to be re-checked because this one's outcome changed; of commands that decide on one. */
  impact?: Touched[]
}

const Expected = z.object({ revision: z.number().int().nonnegative().nullish() })

/** Refuses what was decided on a state that is not there any more, and says what happened since. */
const requireRevision = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  article: string,
  revision: number | null | undefined,
): Promise<void> => {
  if (revision === null || revision === undefined) return
  const since = await eventsSince(req, options, article, revision)
  if (since.length === 0) return
  const because = since.map(({ kind, by }) => ({
    code: 'STALE_STATE' as const,
    key: 'eventSince',
    values: { kind, by },
  }))
  const says = [{ key: 'changedSince' }, ...because.slice(-3), { key: 'nothingChanged' }]
  throw refused(req, { allowed: false, code: 'STALE_STATE', says, because })
}

const bring = async <Input extends object>(
  { bring: get }: Command<Input>,
  req: PayloadRequest,
  done: () => Promise<Done<Input>>,
): Promise<Copy | null> => {
  if (!get) return null
  try {
    return await get(req, await done())
  } catch (error) {
    throw error instanceof NotKept ? refused(req, error.refused) : error
  }
}

/** Runs a command for the request's user: parse, load, decide, write with its event, answer. All of it or none. */
export const runCommand = async <Input extends object>(
  command: Command<Input>,
  req: PayloadRequest,
  given: unknown,
): Promise<CommandAnswer> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  const input = parseInput(req, command.input, given)
  const { revision } = parseInput(req, Expected, given)
  const decided = async (own: PayloadRequest): Promise<Done<Input>> => {
    const articleId = await command.articleOf(own, input)
    const facts = await loadArticle(own, options, articleId)
    const asked = { options, facts, user: String(user.id), input, at: new Date().toISOString() }
    await requireRevision(own, options, articleId, revision)
    const decision = decideCommand(command, asked, user)
    if (!decision.allowed) throw refused(own, decision)
    return asked
  }
  const copy = await bring(command, req, () => decided(req))
  try {
    return await inTransaction(req, async (own) => {
      const done = await decided(own)
      const outcome = await command.perform(own, done, copy)
      return answerOf(await loadArticle(own, options, String(done.facts.id)), outcome ?? {})
    })
  } catch (error) {
    if (copy) await discardCopy(req, copy, error)
    throw error
  }
}

const answerOf = (
  { id, latest, round, coverage, revision }: ArticleFacts,
  { claimId, impact }: Outcome,
): CommandAnswer => {
  const about = coverage.claims.find(({ claim }) => claim.id === claimId)
  return {
    article: {
      id: String(id),
      _status: latest._status ?? 'draft',
      factCheckStatus: latest.factCheckStatus ?? 'unchecked',
    },
    factCheck: round && {
      id: String(round.id),
      state: round.state,
      round: round.number,
      revision,
      coverage: { total: coverage.total, settled: coverage.settled },
    },
    claim: about
      ? {
          id: about.claim.id,
          kind: about.claim.kind,
          outcome: about.claim.outcome,
          state: about.state,
        }
      : null,
    ...(impact && { impact }),
  }
}
