import { limits } from '../editor/nodes.ts'
import { validateTree } from '../editor/validate.ts'
import { decodeBytes, decodeString } from './decodeText.ts'
import { draftOf, type Draft } from './draftOf.ts'
import { ImportRefused } from './errors.ts'
import { knownNames, type KnownRecord } from './names.ts'
import { extract } from './text/extract.ts'
import type { Extraction, Language } from './text/extraction.ts'

/** A text to import: bytes of a file, or a string. */
export type Incoming = { text: string } | { bytes: Uint8Array }

const tooLong = () =>
  new ImportRefused(
    'TOO_LARGE',
    `This text is longer than an article may be (${limits.characters} characters). Nothing was imported.`,
  )

/** The text itself, on one kind of line break; throws the refusal when it is none. */
export const decoded = (incoming: Incoming): string => {
  const result = 'bytes' in incoming ? decodeBytes(incoming.bytes) : decodeString(incoming.text)
  if (!result.ok) throw new ImportRefused(result.code, result.message)
  if (result.text.length > limits.characters) throw tooLong()
  return result.text
}

/** What the parser finds in a decoded text. A dateline without a year means the day nearest to today. */
export const understood = (text: string, language?: Language | null): Extraction =>
  extract(text, { ...(language ? { language } : {}), today: new Date() })

/** The draft of a text; refused when it has more pieces than an article may have. */
export const draftFrom = (text: string, extraction: Extraction, records: KnownRecord[]): Draft => {
  const draft = draftOf(extraction, knownNames(records), text)
  if (!validateTree(draft.body).ok) throw tooLong()
  return draft
}
