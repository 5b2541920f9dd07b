import type { CollectionConfig, Config } from 'payload'
import { deskEvents } from './collections/deskEvents.ts'
import { factChecks } from './collections/factChecks.ts'
import { publicationSchedules } from './collections/publicationSchedules.ts'
import { checkFields } from './fields/checkFields.ts'
import { resolveOptions, type FactCheckOptions, type ResolvedOptions } from './options.ts'

export { systemToken } from './access/systemToken.ts'
export { recordDeskEvent, type DeskEvent } from './events/recordDeskEvent.ts'
export { verifyDeskEvents } from './events/verifyDeskEvents.ts'
export { inTransaction } from './transaction/inTransaction.ts'
export type { Action, FactCheckOptions, ScopeField } from './options.ts'

const withCheck = (collection: CollectionConfig, options: ResolvedOptions): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, ...checkFields(options)],
})

/** Adds the fact-check, the gate on every door and the trail to a collection with drafts. */
export const factCheck =
  (given: FactCheckOptions) =>
  (config: Config): Config => {
    const options = resolveOptions(given, config)
    return {
      ...config,
      custom: { ...config.custom, factCheck: options },
      collections: [
        ...(config.collections ?? []).map((collection) =>
          collection.slug === options.collection ? withCheck(collection, options) : collection,
        ),
        factChecks(options),
        deskEvents(options),
        publicationSchedules(options),
      ],
    }
  }
