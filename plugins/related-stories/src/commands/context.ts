import type { PayloadRequest } from 'payload'
import type { LinkState } from '../domain/links.ts'
import type { LinkType } from '../domain/linkTypes.ts'
import type { ResolvedOptions } from '../options.ts'

export type CommandContext = { req: PayloadRequest; options: ResolvedOptions }

/** What a command about one link answers. An unlinked link answers once more, as `unlinked`. */
export type CommandResult = {
  link: { id: string; state: LinkState | 'unlinked'; type: LinkType }
}

/** What became of each of several links, in the order asked. `code` and `message` say why nothing did; a link that is gone has no state. */
export type LinksResult = {
  links: {
    id: string
    state: LinkState | null
    type: LinkType | null
    code: string | null
    message: string | null
  }[]
}

/** From when on decisions count for the weights; ISO 8601. */
export type WeightsResult = { since: string }

export type Command<Result = CommandResult> = (
  context: CommandContext,
  input: unknown,
) => Promise<Result>
