import {
  createOperation,
  isolateObjectProperty,
  type BasePayload,
  type PayloadRequest,
} from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { refused } from '../errors.ts'
import { evidenceFilesSlug } from '../slugs.ts'
import type { Copy } from './copyOf.ts'
import { notKept } from './NotKept.ts'

/** Payload writes GIFs, TIFFs and WebPs anew where the project has `sharp`: a copy keeps its bytes, and so its hash. */
const withoutSharp = (payload: BasePayload): BasePayload =>
  Object.create(payload, {
    config: { value: { ...payload.config, sharp: undefined } },
  }) as BasePayload

/** What Payload calls a picture it cannot measure, or a film that breaks off. */
const isDamage = (error: unknown): boolean =>
  ['FileUploadError', 'ValidationError'].includes(String((error as { name?: unknown }).name))

/**
 * Writes a copy with its row in the request's transaction, wherever uploads are kept. Done again, it writes the same file;
 * when the transaction is undone, `discardCopy` takes the file away.
 * @returns the id of its row
 * @throws NOT_SUPPORTED for what Payload finds damaged
 */
export const storeCopy = async (req: PayloadRequest, copy: Copy): Promise<string | number> => {
  const collection = req.payload.collections[evidenceFilesSlug]
  if (!collection) throw new Error('The evidence-files collection is missing.')
  const { bytes, filename: name, mimeType: mimetype, retrievedAt, sha256, sourceUrl } = copy
  const own = isolateObjectProperty(asCommand(req), ['file', 'files', 'payload'])
  own.payload = withoutSharp(req.payload) as PayloadRequest['payload']
  own.file = { data: bytes, name, mimetype, size: bytes.length }
  try {
    const row = await createOperation({
      collection,
      data: { sourceUrl, sha256, retrievedAt, by: req.user?.id } as never,
      depth: 0,
      overrideAccess: true,
      overwriteExistingFiles: true,
      req: own,
    })
    return row.id as string | number
  } catch (error) {
    if (isDamage(error)) throw refused(req, notKept('NOT_SUPPORTED', 'fileDamaged').refused)
    throw error
  }
}
