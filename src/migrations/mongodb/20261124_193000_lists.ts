import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

/**
 * The desk's lists show the latest version of each article, newest first. Payload declares indexes for either half, and
 * a collection cannot declare one for both. Made outside of the transaction, in which MongoDB makes no index.
 */
export const up = async ({ payload }: MigrateUpArgs): Promise<void> => {
  await payload.db.versions.articles?.collection.createIndex(
    { latest: 1, 'version.updatedAt': -1 },
    { name: 'latest_1_version.updatedAt_-1' },
  )
}
