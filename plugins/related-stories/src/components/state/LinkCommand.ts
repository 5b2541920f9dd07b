import type { CommandName } from '../../commands/index.ts'

/** What the screens ask for, by its name on REST: every command of a link, and the suggestions of the archive. */
export type LinkCommand = CommandName | 'suggestStoryLinks'
