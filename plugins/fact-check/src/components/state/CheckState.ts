import type { CommandName } from '../../commands/table.ts'
import type { CheckState as Answer } from '../../facts/presentState.ts'

/** The server's decisions, which the views only show. `field` of a reason is a path, `passage` a passage's text. */
export type CheckState = Omit<Answer, 'permissions'> & {
  permissions: Record<CommandName, Answer['permissions'][string]>
}
export type Command = CommandName
export type Change = CheckState['changes'][number]
export type Passage = CheckState['passages'][number]
export type Reason = CheckState['missing'][number]

/** A command the server refused: its words for people, its code and reasons as data. */
export type Refusal = { code: string; message: string; reasons: Reason[] }
