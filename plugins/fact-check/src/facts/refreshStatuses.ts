import type { CollectionSlug, PayloadRequest } from 'payload'
import { servedStatusOf, statusOf } from '../domain/status.ts'
import type { ResolvedOptions } from '../options.ts'
import { isListedSo, listedOf } from './listedOf.ts'
import { latestRow, mainRow, roundsOf } from './rows.ts'
import { scopeOf } from './scopeOf.ts'

/**
 * Writes what follows from the rounds onto the served row and the latest version, without making a version: the status,
 * and who checks it until when. A decision about a text is no edit of it.
 */
export const refreshStatuses = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  id: string | number,
): Promise<void> => {
  const collection = options.collection as CollectionSlug
  const rounds = await roundsOf(req, id)
  const listed = listedOf(rounds)
  const main = await mainRow(req, options, id)
  if (main) {
    const passages = scopeOf(options, main)
    const status =
      main._status === 'published' ? servedStatusOf(rounds, passages) : statusOf(rounds, passages)
    if (main.factCheckStatus !== status || !isListedSo(main, listed))
      await req.payload.db.updateOne({
        collection,
        id,
        // Its moment stays: a decision is no edit, and tells no draft from a newer one.
        data: { ...listed, factCheckStatus: status, updatedAt: main.updatedAt },
        req,
      })
  }
  const latest = await latestRow(req, options, id)
  if (!latest) return
  const status = statusOf(rounds, scopeOf(options, latest.version))
  if (latest.version.factCheckStatus === status && isListedSo(latest.version, listed)) return
  const { id: _, ...version } = latest.version
  await req.payload.db.updateVersion({
    collection,
    id: latest.versionId,
    versionData: { version: { ...version, ...listed, factCheckStatus: status } } as never,
    req,
  })
}
