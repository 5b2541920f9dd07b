import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { evidenceFilesSlug } from '../slugs.ts'
import type { Copy } from './copyOf.ts'

/** A commit nobody knows the end of may have gone through: its file stays. */
const isUnknown = (error: unknown): boolean => {
  const { data, errorLabels } = (error ?? {}) as {
    data?: { code?: unknown }
    errorLabels?: unknown
  }
  return (
    data?.code === 'OUTCOME_UNKNOWN' ||
    (Array.isArray(errorLabels) && errorLabels.includes('UnknownTransactionCommitResult'))
  )
}

/**
 * Takes the file of a copy away whose transaction was undone, since no database undoes files. It stays when its row is there
 * or may be. A process that dies in between leaves a file nobody refers to, under a name nobody knows.
 */
export const discardCopy = async (
  req: PayloadRequest,
  { filename }: Copy,
  failure: unknown,
): Promise<void> => {
  if (isUnknown(failure)) return
  const { payload } = req
  try {
    // Not by this request, whose transaction is over.
    const where = { filename: { equals: filename } }
    if (await payload.db.findOne({ collection: evidenceFilesSlug, where })) return
    const config = payload.collections[evidenceFilesSlug]?.config
    if (!config) return
    if (!config.upload.disableLocalStorage)
      await unlink(join(String(config.upload.staticDir), filename))
    // Where uploads are kept elsewhere, the storage takes its files away when a row is deleted.
    else
      for (const remove of config.hooks.afterDelete ?? [])
        await remove({ collection: config, context: {}, doc: { filename }, id: '', req } as never)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT')
      payload.logger.warn({ msg: 'A copy of evidence that was not kept could not be taken away.' })
  }
}
