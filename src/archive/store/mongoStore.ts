import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { Mutex } from 'async-mutex'
import { buildVersionCollectionFields, type Payload } from 'payload'
import type { Doc, Fields, Store } from './Store.ts'

/** A collection's documents as Payload's own adapter would write them; older versions do not say that they are. */
const documentsOf = (adapter: MongooseAdapter, docs: Doc[]): Fields[] =>
  docs.map(({ collection, id, data, version }) => {
    const { config } = adapter.payload.collections[collection]
    const { latest, ...moments } = version ?? { latest: false }
    const document = structuredClone(
      version ? { ...moments, ...(latest ? { latest } : {}), version: data } : data,
    )
    transform({
      adapter,
      data: document,
      fields: version
        ? buildVersionCollectionFields(adapter.payload.config, config)
        : config.fields,
      operation: 'write',
    })
    return { ...document, _id: new adapter.connection.base.Types.ObjectId(id) }
  })

/** Documents by the thousand into the collections of Payload's MongoDB adapter, a batch a transaction. */
export const mongoStore = (payload: Payload): Store => {
  const adapter = payload.db as unknown as MongooseAdapter
  const write = async (docs: Doc[], session: unknown): Promise<void> => {
    const groups = new Map<string, Doc[]>()
    for (const doc of docs) {
      const name = `${doc.collection} ${doc.version ? 'versions' : ''}`
      groups.set(name, [...(groups.get(name) ?? []), doc])
    }
    for (const group of groups.values()) {
      const [first] = group
      if (!first) continue
      const models = first.version ? adapter.versions : adapter.collections
      await models[first.collection]?.insertMany(documentsOf(adapter, group), {
        ordered: false,
        session,
        timestamps: false,
      } as never)
    }
  }
  const writeWhole = async (docs: Doc[]): Promise<void> => {
    const transaction = await adapter.beginTransaction()
    const session = transaction === null ? undefined : adapter.sessions[transaction]
    try {
      await write(docs, session)
      if (transaction !== null) await adapter.commitTransaction(transaction)
    } catch (error) {
      if (transaction !== null) await adapter.rollbackTransaction(transaction)
      throw error
    }
  }
  const turn = new Mutex()
  return {
    newId: () => new adapter.connection.base.Types.ObjectId().toHexString(),
    close: async () => {},
    write: (docs) => turn.runExclusive(() => writeWhole(docs)),
  }
}
