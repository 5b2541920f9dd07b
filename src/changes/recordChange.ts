import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { hubOf } from './hub.ts'

/** Writes down once a transaction that a document changed. */
const record = async (req: PayloadRequest, about: string, document: string): Promise<void> => {
  const { db } = req.payload
  const { origin, uncommitted } = hubOf(db)
  const transaction = String(await req.transactionID)
  const noted = uncommitted.get(transaction) ?? []
  if (noted.some((change) => change.about === about && change.document === document)) return
  uncommitted.set(transaction, [...noted, { about, document }])
  const data = { about, document, origin, pending: true, at: new Date().toISOString() }
  await db.create({ collection: 'changes', data, req, returning: false })
}

export const recordChange: CollectionAfterChangeHook = ({ collection, doc, req }) =>
  record(req, collection.slug, String(doc.id))

export const recordDeletion: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  record(req, collection.slug, String(id))
