import type { PayloadRequest } from 'payload'
import type { LinkState } from '../domain/links.ts'
import type { LinkType } from '../domain/linkTypes.ts'
import type { ResolvedOptions } from '../options.ts'

export type CommandContext = { req: PayloadRequest; options: ResolvedOptions }

/** What every command answers. An unlinked link answers once more, as `unlinked`. */
export type CommandResult = {
  link: { id: string; state: LinkState | 'unlinked'; type: LinkType }
}

export type Command = (context: CommandContext, input: unknown) => Promise<CommandResult>
