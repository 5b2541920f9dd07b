import type { CollectionConfig, Config } from 'payload'
import { beforeLive, checkFields } from '../fields/checkFields.ts'
import { allOrNothing } from '../hooks/allOrNothing.ts'
import { keepDoor, noteDoor } from '../hooks/door.ts'
import { guardDelete, recordDelete } from '../hooks/guardDelete.ts'
import { guardSave } from '../hooks/guardSave.ts'
import { finishSave, recordSave } from '../hooks/recordSave.ts'
import type { ResolvedOptions } from '../options.ts'
import { refuseLocalized } from './refuseLocalized.ts'

const client = '@galley/payload-fact-check/client'

/** Payload's own scheduled publication pins no version and asks nobody: the plugin's stands in for it. */
const ownDrafts = (collection: CollectionConfig): CollectionConfig['versions'] => {
  const { versions } = collection
  if (typeof versions !== 'object' || !versions.drafts)
    throw new Error(`factCheck: the collection “${collection.slug}” needs versions.drafts.`)
  return typeof versions.drafts === 'object'
    ? { ...versions, drafts: { ...versions.drafts, schedulePublish: false } }
    : versions
}

const checked = (collection: CollectionConfig, options: ResolvedOptions): CollectionConfig => ({
  ...collection,
  versions: ownDrafts(collection),
  fields: [beforeLive, ...collection.fields, ...checkFields(options)],
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        PublishButton: `${client}#PublishButton`,
        UnpublishButton: `${client}#UnpublishButton`,
        ...collection.admin?.components?.edit,
      },
    },
  },
  // The guard decides on the text as it would be stored, so it comes last; the record comes first, before side effects.
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteDoor],
    beforeValidate: [keepDoor, ...(collection.hooks?.beforeValidate ?? [])],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), guardSave(options)],
    afterChange: [recordSave(options), ...(collection.hooks?.afterChange ?? []), finishSave],
    beforeDelete: [guardDelete(options), ...(collection.hooks?.beforeDelete ?? [])],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDelete],
    afterOperation: [...(collection.hooks?.afterOperation ?? []), allOrNothing],
  },
})

/** The project's collections, the checked one with its fields, buttons and hooks. */
export const withCheck = (config: Config, options: ResolvedOptions): CollectionConfig[] => {
  const collections = config.collections ?? []
  const found = collections.find(({ slug }) => slug === options.collection)
  if (!found) throw new Error(`factCheck: there is no collection “${options.collection}”.`)
  refuseLocalized(found, options, config)
  return collections.map((collection) =>
    collection === found ? checked(collection, options) : collection,
  )
}
