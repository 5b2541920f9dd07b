import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createOperation, isolateObjectProperty, type PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { evidenceFilesSlug } from '../slugs.ts'
import type { Copy } from './copyOf.ts'

/**
 * Writes a copy with its row in the request's transaction, wherever uploads are kept. Not as Payload writes an upload, which
 * it measures, refuses or makes anew when it is a picture: a copy keeps its bytes, damaged ones too. Done again, it writes the
 * same file; when the transaction is undone, `discardCopy` takes the file away.
 * @returns the id of its row
 */
export const storeCopy = async (req: PayloadRequest, copy: Copy): Promise<string | number> => {
  const collection = req.payload.collections[evidenceFilesSlug]
  if (!collection) throw new Error('The evidence-files collection is missing.')
  const { upload } = collection.config
  const { bytes, filename, mimeType, retrievedAt, sha256, sourceUrl } = copy
  const filesize = bytes.length
  if (!upload.disableLocalStorage) {
    await mkdir(String(upload.staticDir), { recursive: true })
    await writeFile(join(String(upload.staticDir), filename), bytes)
  }
  const own = isolateObjectProperty(asCommand(req), ['file', 'files'])
  // A storage elsewhere takes the file from here, in its own hook.
  own.file = { data: bytes, name: filename, mimetype: mimeType, size: filesize }
  const asRow = { ...collection, config: { ...collection.config, upload: false } }
  const row = await createOperation({
    collection: asRow as unknown as typeof collection,
    data: {
      filename,
      mimeType,
      filesize,
      sourceUrl,
      sha256,
      retrievedAt,
      by: req.user?.id,
    } as never,
    depth: 0,
    overrideAccess: true,
    req: own,
  })
  return row.id as string | number
}
