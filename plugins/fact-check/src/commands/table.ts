import { acknowledgeChanges } from './acknowledgeChanges.ts'
import { addEvidence } from './addEvidence.ts'
import { approveFactCheck } from './approveFactCheck.ts'
import { assignChecker } from './assignChecker.ts'
import { cancelSchedule } from './cancelSchedule.ts'
import type { Command } from './Command.ts'
import { disputeClaim } from './disputeClaim.ts'
import { linkClaim } from './linkClaim.ts'
import { markClaim } from './markClaim.ts'
import { markNoCheckNeeded } from './markNoCheckNeeded.ts'
import { publishArticle } from './publishArticle.ts'
import { placeClaim } from './placeClaim.ts'
import { requestChanges } from './requestChanges.ts'
import { requestFactCheck } from './requestFactCheck.ts'
import { ruleOnClaim } from './ruleOnClaim.ts'
import { scheduleArticle } from './scheduleArticle.ts'
import { settleClaim } from './settleClaim.ts'
import { startCheck } from './startCheck.ts'
import { submitRound } from './submitRound.ts'
import { unlinkClaim } from './unlinkClaim.ts'
import { unpublishArticle } from './unpublishArticle.ts'
import { withdrawFactCheck } from './withdrawFactCheck.ts'

/** Every verb of the plugin: GraphQL, REST and the buttons are made from this table. */
export const commands = {
  requestFactCheck,
  assignChecker,
  startCheck,
  markClaim,
  placeClaim,
  markNoCheckNeeded,
  acknowledgeChanges,
  addEvidence,
  settleClaim,
  disputeClaim,
  ruleOnClaim,
  linkClaim,
  unlinkClaim,
  submitRound,
  approveFactCheck,
  requestChanges,
  withdrawFactCheck,
  publishArticle,
  unpublishArticle,
  scheduleArticle,
  cancelSchedule,
}

export type CommandName = keyof typeof commands

/** Each command takes what its own schema made of the input, so that a list of them can forget which. */
export const allCommands = Object.values(commands) as unknown as Command[]
