import { createHash, randomBytes } from 'node:crypto'
import { extensions, typeOfFile } from './typeOfFile.ts'

/** A page or file on its way to be kept. */
export type Copy = {
  bytes: Buffer
  /** Of the bytes, in hex. */
  sha256: string
  filename: string
  mimeType: string
  /** Where it was fetched from; null for an upload. */
  sourceUrl: string | null
  /** ISO 8601. */
  retrievedAt: string
}

const longest = 60

/** What a file is called, of a name or an address that may hold anything: letters, digits and hyphens of ASCII. */
const stemOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '') || 'copy'

/**
 * Its name is its own, so that nothing is ever written over another copy, however often it is tried.
 * @param name what it was called, or its address
 * @param type the MIME type it came with
 * @throws NotKept `NOT_SUPPORTED`
 */
export const copyOf = async (
  bytes: Buffer,
  { name, sourceUrl, type }: { name: string; sourceUrl: string | null; type: string | null },
): Promise<Copy> => {
  const mimeType = await typeOfFile(bytes, type)
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    filename: `${stemOf(name)}-${randomBytes(6).toString('hex')}.${extensions[mimeType]}`,
    mimeType,
    sourceUrl,
    retrievedAt: new Date().toISOString(),
  }
}
