import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

const open = { state: { $in: ['requested', 'in-progress', 'submitted'] } }

/** Articles show who checks them until when: what the rounds that are open now say of it. At most one of an article is. */
export const up = async ({ payload, session }: MigrateUpArgs): Promise<void> => {
  const rounds = payload.db.collections['fact-checks']?.collection.find(open, { session })
  for await (const { article, checker = null, deadline = null } of rounds ?? []) {
    await payload.db.collections.articles?.collection.updateOne(
      { _id: article },
      { $set: { factCheckChecker: checker, factCheckDeadline: deadline } },
      { session },
    )
    await payload.db.versions.articles?.collection.updateMany(
      { parent: article, latest: true },
      { $set: { 'version.factCheckChecker': checker, 'version.factCheckDeadline': deadline } },
      { session },
    )
  }
}
