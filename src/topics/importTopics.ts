import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../records/idOf.ts'
import { inTreeOrder, mediaTopics, type Term } from './terms.ts'

export type TopicsImport = { created: number; updated: number; unchanged: number }
type Stored = { id: string; differs: (wanted: Wanted) => boolean }
type Wanted = ReturnType<typeof wantedOf>

/** Few enough that a running server's writers wait less than a second for a batch. */
const batchSize = 200

const wantedOf = ({ code, name, parent, retired, definition }: Term, ids: Map<string, string>) => ({
  code,
  name,
  parent: parent === undefined ? null : (ids.get(parent) ?? null),
  retired: retired !== undefined,
  definition: definition ?? null,
})

const storedTopics = async (payload: Payload): Promise<Map<string, Stored>> => {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { code: { exists: true } },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map((doc) => [
      String(doc.code),
      {
        id: String(doc.id),
        differs: (wanted) =>
          doc.name !== wanted.name ||
          (idOf(doc.parent) ?? null) !== wanted.parent ||
          Boolean(doc.retired) !== wanted.retired ||
          (doc.definition ?? null) !== wanted.definition,
      },
    ]),
  )
}

const inBatch = async (payload: Payload, work: (req: PayloadRequest) => Promise<void>) => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Makes the stored topics say what the terms say: new ones are created, changed ones updated, the rest left alone, so
 * that a second run changes nothing. Topics without a code, or with one no term has, are the newsroom's own and stay.
 */
export const importTopics = async (
  payload: Payload,
  {
    terms,
    onProgress = () => {},
  }: { terms?: Term[]; onProgress?: (done: number, total: number) => void } = {},
): Promise<TopicsImport> => {
  const ordered = terms ? inTreeOrder(terms) : await mediaTopics()
  const stored = await storedTopics(payload)
  const ids = new Map([...stored].map(([code, { id }]) => [code, id]))
  const result: TopicsImport = { created: 0, updated: 0, unchanged: 0 }

  const importTerm = async (req: PayloadRequest, term: Term): Promise<void> => {
    const known = stored.get(term.code)
    const data = wantedOf(term, ids)
    const options = {
      collection: 'topics',
      data,
      depth: 0,
      overrideAccess: true,
      req,
      select: { code: true },
    } as const
    if (!known) {
      const { id } = await payload.create(options)
      ids.set(term.code, String(id))
      result.created += 1
    } else if (known.differs(data)) {
      await payload.update({ ...options, id: known.id })
      result.updated += 1
    } else result.unchanged += 1
  }

  for (let at = 0; at < ordered.length; at += batchSize) {
    const batch = ordered.slice(at, at + batchSize)
    await inBatch(payload, async (req) => {
      for (const term of batch) await importTerm(req, term)
    })
    onProgress(Math.min(at + batchSize, ordered.length), ordered.length)
  }
  return result
}
