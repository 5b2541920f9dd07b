import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { Command } from './context.ts'
import { commands, type CommandName } from './index.ts'

type Answered<Name extends CommandName> = Awaited<ReturnType<(typeof commands)[Name]['run']>>

/** A command from code, as `req.user`: the same rules as over GraphQL and REST, in `req`'s transaction if it has one. */
export const runStoryLinkCommand = async <Name extends CommandName>(
  req: PayloadRequest,
  name: Name,
  input: unknown,
): Promise<Answered<Name>> => {
  const options = req.payload.config.custom.relatedStories as ResolvedOptions | undefined
  if (!options) throw new Error('relatedStories is not among the plugins of this project.')
  const run = commands[name].run as Command<Answered<Name>>
  return run({ req, options }, input)
}
