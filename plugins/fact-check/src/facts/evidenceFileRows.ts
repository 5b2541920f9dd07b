import type { PayloadRequest } from 'payload'
import { evidenceFilesSlug } from '../slugs.ts'
import type { ClaimRow } from './claimRows.ts'
import { idOf } from './idOf.ts'

/** A copy that was kept, as the desk is shown it. */
export type ShownFile = {
  id: string
  filename: string
  mimeType: string
  filesize: number
  sha256: string
  retrievedAt: string
  /** Where it was fetched from; null for an upload. */
  url: string | null
  /** Where the desk reads it. */
  href: string
}

type Stored = {
  id: string | number
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  sha256: string
  retrievedAt: string
  sourceUrl?: string | null
}

/** The copies that claims rest on, by their id. */
export const filesOf = async (
  req: PayloadRequest,
  claims: Pick<ClaimRow, 'evidence'>[],
): Promise<Map<string, ShownFile>> => {
  const named = claims.flatMap(({ evidence }) => evidence.flatMap(({ file }) => idOf(file) ?? []))
  if (named.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Stored>({
    collection: evidenceFilesSlug,
    where: { id: { in: [...new Set(named)] } },
    limit: 0,
    pagination: false,
    req,
  })
  const { api } = req.payload.config.routes
  return new Map(
    docs.map(({ id, filename, mimeType, filesize, sha256, retrievedAt, sourceUrl }) => [
      String(id),
      {
        id: String(id),
        filename: filename ?? '',
        mimeType: mimeType ?? '',
        filesize: filesize ?? 0,
        sha256,
        retrievedAt: new Date(retrievedAt).toISOString(),
        url: sourceUrl ?? null,
        href: `${api}/${evidenceFilesSlug}/file/${encodeURIComponent(filename ?? '')}`,
      },
    ]),
  )
}
