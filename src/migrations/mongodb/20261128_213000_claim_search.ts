import { claimTerms } from '@galley/payload-fact-check'
import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

/**
 * The index of words of the claims, by which the archive is asked what was found before. Its language is `none`: the terms
 * are stems already. Made outside of the transaction, in which MongoDB makes no index.
 */
export const up = async ({ payload }: MigrateUpArgs): Promise<void> => {
  const collection = payload.db.collections.claims?.collection
  if (!collection) return
  const claims = collection.find({ terms: { $exists: false } }, { projection: { exact: 1, settledText: 1 } })
  for await (const { _id, exact, settledText } of claims)
    await collection.updateOne({ _id }, { $set: { terms: claimTerms({ exact, settledText }) } })
  await collection.createIndex({ terms: 'text' }, { name: 'claims_terms', default_language: 'none' })
}
