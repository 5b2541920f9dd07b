import type { BasePayload, Where } from 'payload'
import { nothingTold } from '../domain/audit/Told.ts'
import { untold } from '../domain/audit/untold.ts'
import { optionsOf } from '../optionsOf.ts'
import { deskEventsSlug } from '../slugs.ts'
import { articlesWithoutTrail } from './articlesWithoutTrail.ts'
import type { AuditReport, Fault } from './Fault.ts'
import { faultOf } from './faultOf.ts'
import { readRecorded } from './readRecorded.ts'
import { walkChains, type Walked } from './walkChains.ts'

export type Audit = {
  /** One article alone; without it everything the trail speaks of. */
  article?: string | number
  onFault?: (fault: Fault) => void
  /** Lines read, of how many. */
  onProgress?: (done: number, total: number) => void
  /** How many lines are held at a time. Default 500. */
  pageSize?: number
}

/** Articles whose records are read in one go. */
const batchSize = 50

const walkOne = async (
  payload: BasePayload,
  subject: string,
  pageSize: number,
): Promise<Walked> => {
  for await (const walked of walkChains(payload, { subject, pageSize })) return walked
  return { subject, told: nothingTold(), broken: null }
}

/**
 * Holds what trails tell against what the records say. Somebody may have worked on an article between the two readings:
 * what looks wrong is read again, records first, so that every state read has its line by then.
 */
const compareRecords = async (
  payload: BasePayload,
  chains: Walked[],
  pageSize: number,
): Promise<Fault[]> => {
  const { collection } = optionsOf(payload)
  const idOf = ({ subject }: Walked): string => subject.slice(collection.length + 1)
  const recorded = await readRecorded(payload, chains.map(idOf))
  const doubted = chains.filter(
    (chain) => untold(chain.told, recorded.get(idOf(chain)) ?? null).length > 0,
  )
  const faults: Fault[] = []
  for (const chain of doubted) {
    const now = (await readRecorded(payload, [idOf(chain)])).get(idOf(chain)) ?? null
    const { told } = await walkOne(payload, chain.subject, pageSize)
    faults.push(...untold(told, now).map((found) => faultOf(chain.subject, null, found)))
  }
  return faults
}

const countOf = async (payload: BasePayload, subject?: string): Promise<number> => {
  const where: Where =
    subject === undefined ? { id: { exists: true } } : { subject: { equals: subject } }
  return (await payload.db.count({ collection: deskEventsSlug, where })).totalDocs
}

/**
 * Walks every chain of the trail and holds it against the rounds, claims and articles it tells of. Of a broken chain the
 * first broken link is reported; of one that holds, everything that the records say and it does not. Reads alone, in
 * bounded memory, beside whatever else goes on.
 */
export const verifyAll = async (
  payload: BasePayload,
  { article, onFault, onProgress, pageSize = 500 }: Audit = {},
): Promise<AuditReport> => {
  const { collection } = optionsOf(payload)
  const subject = article === undefined ? undefined : `${collection}/${article}`
  const report: AuditReport = { chains: 0, lines: 0, articles: 0, faults: 0, first: null }
  const tell = (fault: Fault): void => {
    report.faults++
    report.first ??= fault
    onFault?.(fault)
  }
  const total = await countOf(payload, subject)
  onProgress?.(0, total)

  let batch: Walked[] = []
  const flush = async (): Promise<void> => {
    for (const fault of await compareRecords(payload, batch, pageSize)) tell(fault)
    batch = []
  }
  const onLines = (count: number): void => {
    report.lines += count
    onProgress?.(Math.min(report.lines, total), total)
  }
  for await (const chain of walkChains(payload, { subject, pageSize, onLines })) {
    report.chains++
    if (chain.broken) tell(faultOf(chain.subject, chain.broken.seq, { code: chain.broken.problem }))
    else if (chain.subject.startsWith(`${collection}/`)) batch.push(chain)
    if (batch.length >= batchSize) await flush()
  }
  await flush()

  if (subject !== undefined && report.chains === 0) {
    batch = [await walkOne(payload, subject, pageSize)]
    await flush()
  }
  if (subject === undefined) {
    for await (const { articles, without } of articlesWithoutTrail(payload, { pageSize })) {
      report.articles += articles
      for (const id of without) {
        batch = [await walkOne(payload, `${collection}/${id}`, pageSize)]
        if (!batch[0]?.broken) await flush()
      }
    }
    // Lines only come in meanwhile: that fewer were walked than there were means that some hang in no chain.
    if (report.lines < total)
      tell(faultOf(null, null, { code: 'NO_CHAIN', values: { count: total - report.lines } }))
  } else report.articles = (await readRecorded(payload, [String(article)])).size
  return report
}
