import type { PayloadRequest } from 'payload'
import { collectionOf, type KnownRecord } from './names.ts'
import type { MentionType } from './text/extraction.ts'

const types: MentionType[] = ['person', 'organization', 'place']

/** Every person, organisation and place by its names. */
export const knownRecords = async (req: PayloadRequest): Promise<KnownRecord[]> => {
  const records: KnownRecord[] = []
  for (const type of types) {
    const { docs } = await req.payload.find({
      collection: collectionOf[type],
      select: { name: true, aliases: true },
      depth: 0,
      pagination: false,
      limit: 0,
      sort: 'id',
      joins: false,
      overrideAccess: true,
      req,
    })
    for (const { id, name, aliases } of docs) {
      records.push({ type, id: String(id), name, aliases: aliases ?? [] })
    }
  }
  return records
}
