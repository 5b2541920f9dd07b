import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { CommandResult } from './context.ts'
import { commands, type CommandName } from './index.ts'

/** A command from code, as `req.user`: the same rules as over GraphQL and REST, in `req`'s transaction if it has one. */
export const runStoryLinkCommand = (
  req: PayloadRequest,
  name: CommandName,
  input: unknown,
): Promise<CommandResult> => {
  const options = req.payload.config.custom.relatedStories as ResolvedOptions | undefined
  if (!options) throw new Error('relatedStories is not among the plugins of this project.')
  return commands[name].run({ req, options }, input)
}
