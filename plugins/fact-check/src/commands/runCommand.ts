import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import { invalidInput, notSignedIn, refused } from '../errors.ts'
import { eventsSince } from '../events/eventsSince.ts'
import { loadArticle, type ArticleFacts } from '../facts/loadArticle.ts'
import type { ResolvedOptions } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { inTransaction } from '../transaction/inTransaction.ts'
import { languageOf } from '../words/voiceOf.ts'
import type { Command, Outcome, Touched } from './Command.ts'
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

const parse = <Input>(req: PayloadRequest, schema: z.ZodType<Input>, given: unknown): Input => {
  const parsed = schema.safeParse(given, { error: z.locales[languageOf(req)]().localeError })
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(({ path, message }) => ({
    code: 'INVALID_INPUT' as const,
    key: 'asGiven',
    values: { message },
    field: path.join('.'),
  }))
  const problems = reasons
    .map(({ field, values }) => `${field || 'input'}: ${values.message}`)
    .join('; ')
  throw invalidInput(req, { key: 'notValid', values: { problems } }, reasons)
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
  const input = parse(req, command.input, given)
  const { revision } = parse(req, Expected, given)
  return inTransaction(req, async (own) => {
    const articleId = await command.articleOf(own, input)
    const facts = await loadArticle(own, options, articleId)
    const asked = { options, facts, user: String(user.id), input, at: new Date().toISOString() }
    await requireRevision(own, options, articleId, revision)
    const decision = decideCommand(command, asked, user)
    if (!decision.allowed) throw refused(own, decision)
    const outcome = await command.perform(own, asked)
    return answerOf(await loadArticle(own, options, articleId), outcome ?? {})
  })
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
