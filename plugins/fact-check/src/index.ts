import { deepMergeSimple, type CollectionConfig, type Config } from 'payload'
import { withQueue } from './admin/withQueue.ts'
import { claims } from './collections/claims.ts'
import { comments } from './collections/comments.ts'
import { deskEvents } from './collections/deskEvents.ts'
import { evidenceFiles } from './collections/evidenceFiles.ts'
import { factChecks } from './collections/factChecks.ts'
import { notices } from './collections/notices.ts'
import { publicationSchedules } from './collections/publicationSchedules.ts'
import { waivers } from './collections/waivers.ts'
import { withCheck } from './collections/withCheck.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { extendGraphQL } from './graphql/extendGraphQL.ts'
import { answerWithCodes } from './hooks/answerWithCodes.ts'
import { resolveOptions, type FactCheckOptions } from './options.ts'
import { factCheckTranslations } from './translations/index.ts'
import { withRefusals } from './withRefusals.ts'

export { systemToken } from './access/systemToken.ts'
export { commands, type CommandName } from './commands/table.ts'
export { runCommand, type CommandAnswer } from './commands/runCommand.ts'
export { FactCheckError } from './errors.ts'
export { deskEventAccess } from './access/deskEventAccess.ts'
export { takeDownReason } from './hooks/takeDownReason.ts'
export { recordDeskEvent, type DeskEvent } from './events/recordDeskEvent.ts'
export { verifyDeskEvents, type TrailCheck } from './events/verifyDeskEvents.ts'
export type { AuditReport, Fault, FaultCode } from './audit/Fault.ts'
export { verifyAll, type Audit } from './audit/verifyAll.ts'
export { checkQueue, type CheckQueue } from './facts/checkQueue.ts'
export { presentState, type CheckState } from './facts/presentState.ts'
export { exportFile } from './file/exportFile.ts'
export type { FactFile } from './file/FactFile.ts'
export { printFile } from './file/printFile.ts'
export { servedReviews, type ServedReview } from './facts/servedReviews.ts'
export * as rules from './rules.ts'
export { gatherArchiveWords } from './search/archiveWords.ts'
export { claimSearchStatements } from './search/claimSearchStatements.ts'
export { claimTerms } from './search/claimText.ts'
export { runDueSchedules, type DueRun } from './schedule/runDueSchedules.ts'
export { startScheduler, type Scheduler } from './schedule/startScheduler.ts'
export { inTransaction } from './transaction/inTransaction.ts'
export { factCheckTranslations } from './translations/index.ts'
export type { FactCheckTranslations } from './translations/en.ts'
export type { Action, FactCheckOptions, ScopeField, WriterSource } from './options.ts'
export type { Rating, RatingScale } from './domain/ratings.ts'
export type { SpokenReason } from './words/voiceOf.ts'
export type {
  Decision,
  FactCheckStatus,
  Mark,
  Passage,
  Reason,
  ReasonCode,
  ScopeText,
} from './domain/types.ts'

/** Adds the fact-check, the gate on every door and the trail to a collection with drafts. */
export const factCheck =
  (given: FactCheckOptions) =>
  (config: Config): Config => {
    const options = resolveOptions(given, config)
    const ours: CollectionConfig[] = [
      factChecks(options),
      claims(options),
      comments(options),
      evidenceFiles(options),
      waivers(options),
      notices(options),
      deskEvents(),
      publicationSchedules(options),
    ]
    return {
      ...config,
      admin: options.queue ? withQueue(config.admin, options) : config.admin,
      custom: { ...config.custom, factCheck: options },
      collections: [...withCheck(config, options), ...ours],
      endpoints: [...(config.endpoints ?? []), ...endpoints],
      graphQL: extendGraphQL(config.graphQL),
      loggingLevels: withRefusals(config.loggingLevels),
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), answerWithCodes],
      },
      i18n: {
        ...config.i18n,
        translations: deepMergeSimple(factCheckTranslations, config.i18n?.translations ?? {}),
      },
    }
  }
