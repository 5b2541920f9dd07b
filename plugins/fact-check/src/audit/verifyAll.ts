import type { BasePayload, Where } from 'payload'
import { nothingTold } from '../domain/audit/Told.ts'
import { untold, type Untold } from '../domain/audit/untold.ts'
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
 * Holds one trail against its records. They are two readings: somebody may have worked on the article between them, and
 * what was read is then of no one moment. Every change commits with its line, so a trail that is as long after the
 * records were read as before tells of exactly these records; until then both are read again.
 */
const compareOne = async (
  payload: BasePayload,
  { subject, told }: Walked,
  article: string,
  pageSize: number,
): Promise<Untold[]> => {
  const recorded = (await readRecorded(payload, [article])).get(article) ?? null
  const again = await walkOne(payload, subject, pageSize)
  return again.told.lines === told.lines
    ? untold(again.told, recorded)
    : compareOne(payload, again, article, pageSize)
}

/** What looks right in one reading of many is right; what looks wrong is looked at by itself. */
const compareRecords = async (
  payload: BasePayload,
  chains: Walked[],
  pageSize: number,
): Promise<Fault[]> => {
  const { collection } = optionsOf(payload)
  const idOf = ({ subject }: Walked): string => subject.slice(collection.length + 1)
  const recorded = await readRecorded(payload, chains.map(idOf))
  const faults: Fault[] = []
  for (const chain of chains) {
    if (untold(chain.told, recorded.get(idOf(chain)) ?? null).length === 0) continue
    const found = await compareOne(payload, chain, idOf(chain), pageSize)
    faults.push(...found.map((one) => faultOf(chain.subject, null, one)))
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
