import { acknowledgeChanges } from './acknowledgeChanges.ts'
import { addEvidence } from './addEvidence.ts'
import { approveFactCheck } from './approveFactCheck.ts'
import { assignChecker } from './assignChecker.ts'
import { cancelSchedule } from './cancelSchedule.ts'
import type { Command } from './Command.ts'
import { commentOnPassage } from './commentOnPassage.ts'
import { disputeClaim } from './disputeClaim.ts'
import { fetchEvidence } from './fetchEvidence.ts'
import { linkClaim } from './linkClaim.ts'
import { markClaim } from './markClaim.ts'
import { markNoCheckNeeded } from './markNoCheckNeeded.ts'
import { publishArticle } from './publishArticle.ts'
import { placeClaim } from './placeClaim.ts'
import { publishClaimReview } from './publishClaimReview.ts'
import { requestChanges } from './requestChanges.ts'
import { requestFactCheck } from './requestFactCheck.ts'
import { ruleOnClaim } from './ruleOnClaim.ts'
import { scheduleArticle } from './scheduleArticle.ts'
import { setSignOff } from './setSignOff.ts'
import { settleClaim } from './settleClaim.ts'
import { startCheck } from './startCheck.ts'
import { resolveComment } from './resolveComment.ts'
import { submitRound } from './submitRound.ts'
import { undoStep } from './undoStep.ts'
import { unlinkClaim } from './unlinkClaim.ts'
import { unpublishArticle } from './unpublishArticle.ts'
import { waiveFactCheck } from './waiveFactCheck.ts'
import { uploadEvidence } from './uploadEvidence.ts'
import { withdrawClaimReview } from './withdrawClaimReview.ts'
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
  fetchEvidence,
  uploadEvidence,
  settleClaim,
  disputeClaim,
  ruleOnClaim,
  undoStep,
  commentOnPassage,
  resolveComment,
  publishClaimReview,
  withdrawClaimReview,
  linkClaim,
  unlinkClaim,
  submitRound,
  approveFactCheck,
  requestChanges,
  withdrawFactCheck,
  waiveFactCheck,
  setSignOff,
  publishArticle,
  unpublishArticle,
  scheduleArticle,
  cancelSchedule,
}

export type CommandName = keyof typeof commands

/** Each command takes what its own schema made of the input, so that a list of them can forget which. */
export const allCommands = Object.values(commands) as unknown as Command[]
