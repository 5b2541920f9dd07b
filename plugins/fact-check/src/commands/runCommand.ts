import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import { invalidInput, notSignedIn, refused } from '../errors.ts'
import { loadArticle } from '../facts/loadArticle.ts'
import { optionsOf } from '../optionsOf.ts'
import { inTransaction } from '../transaction/inTransaction.ts'
import { languageOf } from '../words/voiceOf.ts'
import type { Command } from './Command.ts'
import { decideCommand } from './decideCommand.ts'

/** What a command answers, of the latest version and the round that counts. */
export type CommandAnswer = {
  article: { id: string; _status: string; factCheckStatus: string }
  factCheck: { id: string; state: string; round: number } | null
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
export const runCommand = async <Input extends { articleId: string }>(
  command: Command<Input>,
  req: PayloadRequest,
  given: unknown,
): Promise<CommandAnswer> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  const input = parse(req, command.input, given)
  return inTransaction(req, async (own) => {
    const facts = await loadArticle(own, options, input.articleId)
    const asked = { options, facts, user: String(user.id), input, at: new Date().toISOString() }
    const decision = decideCommand(command, asked, user)
    if (!decision.allowed) throw refused(own, decision)
    await command.perform(own, asked)
    const { id, latest, round } = await loadArticle(own, options, input.articleId)
    return {
      article: {
        id: String(id),
        _status: latest._status ?? 'draft',
        factCheckStatus: latest.factCheckStatus ?? 'unchecked',
      },
      factCheck: round && { id: String(round.id), state: round.state, round: round.number },
    }
  })
}
