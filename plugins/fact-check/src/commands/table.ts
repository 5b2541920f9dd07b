import { approveFactCheck } from './approveFactCheck.ts'
import { cancelSchedule } from './cancelSchedule.ts'
import type { Command } from './Command.ts'
import { publishArticle } from './publishArticle.ts'
import { requestChanges } from './requestChanges.ts'
import { requestFactCheck } from './requestFactCheck.ts'
import { scheduleArticle } from './scheduleArticle.ts'
import { unpublishArticle } from './unpublishArticle.ts'

/** Every verb of the plugin: GraphQL, REST and the buttons are made from this table. */
export const commands = {
  requestFactCheck,
  approveFactCheck,
  requestChanges,
  publishArticle,
  unpublishArticle,
  scheduleArticle,
  cancelSchedule,
}

export type CommandName = keyof typeof commands

/** Each command takes what its own schema made of the input, so that a list of them can forget which. */
export const allCommands = Object.values(commands) as unknown as Command[]
