import type { CollectionSlug, PayloadRequest } from 'payload'
import { servedStatusOf, statusOf } from '../domain/status.ts'
import type { ResolvedOptions } from '../options.ts'
import { latestRow, mainRow, roundsOf } from './rows.ts'
import { scopeOf } from './scopeOf.ts'

/**
 * Writes the status that follows from the rounds onto the served row and the latest version, without making a version:
 * a decision about a text is no edit of it.
 */
export const refreshStatuses = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  id: string | number,
): Promise<void> => {
  const collection = options.collection as CollectionSlug
  const rounds = await roundsOf(req, id)
  const main = await mainRow(req, options, id)
  if (main) {
    const passages = scopeOf(options, main)
    const status =
      main._status === 'published' ? servedStatusOf(rounds, passages) : statusOf(rounds, passages)
    if (main.factCheckStatus !== status)
      await req.payload.db.updateOne({
        collection,
        id,
        // Its moment stays: a decision is no edit, and tells no draft from a newer one.
        data: { factCheckStatus: status, updatedAt: main.updatedAt },
        req,
      })
  }
  const latest = await latestRow(req, options, id)
  if (!latest) return
  const status = statusOf(rounds, scopeOf(options, latest.version))
  if (latest.version.factCheckStatus === status) return
  const { id: _, ...version } = latest.version
  await req.payload.db.updateVersion({
    collection,
    id: latest.versionId,
    versionData: { version: { ...version, factCheckStatus: status } } as never,
    req,
  })
}
