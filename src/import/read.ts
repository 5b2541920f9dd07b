import { decodeBytes, decodeString } from './decodeText.ts'
import { draftOf, type Draft } from './draftOf.ts'
import { ImportRefused } from './errors.ts'
import { knownNames, type KnownRecord } from './names.ts'
import { extract } from './text/extract.ts'
import type { Extraction, Language } from './text/extraction.ts'

/** A text to import: bytes of a file, or a string. */
export type Incoming = { text: string } | { bytes: Uint8Array }

/** The text itself, on one kind of line break; throws the refusal when it is none. */
export const decoded = (incoming: Incoming): string => {
  const result = 'bytes' in incoming ? decodeBytes(incoming.bytes) : decodeString(incoming.text)
  if (result.ok) return result.text
  throw new ImportRefused(result.code, result.message)
}

/** What the parser finds in a decoded text. A dateline without a year means the day nearest to today. */
export const understood = (text: string, language?: Language | null): Extraction =>
  extract(text, { ...(language ? { language } : {}), today: new Date() })

export const draftFrom = (text: string, extraction: Extraction, records: KnownRecord[]): Draft =>
  draftOf(extraction, knownNames(records), text)
