import type { PayloadRequest } from 'payload'
import { contentHash } from './contentHash.ts'
import type { Draft } from './draftOf.ts'
import { importedBefore } from './importArticle.ts'
import { knownRecords } from './knownRecords.ts'
import { permitted } from './permitted.ts'
import { decoded, draftFrom, understood } from './read.ts'
import type { Language } from './text/extraction.ts'

export type Preview = Pick<Draft, 'headline' | 'language' | 'dateline' | 'inferences' | 'spans'> & {
  /** The text as decoded: `spans` are offsets of it. */
  text: string
  quotes: { key: string; text: string }[]
  /** The article this very text is already, if it was imported before. */
  existing: { id: string; headline: string } | null
}

/** What the import would understand of a text. Writes nothing. */
export const preview = async (
  req: PayloadRequest,
  { text: incoming, language }: { text: string; language?: Language | null },
): Promise<Preview> => {
  permitted(req.user)
  const text = decoded({ text: incoming })
  const existing = await importedBefore(req, contentHash(text))
  const draft = draftFrom(text, understood(text, language), await knownRecords(req))
  return {
    text,
    headline: draft.headline,
    language: draft.language,
    dateline: draft.dateline,
    inferences: draft.inferences,
    spans: draft.spans,
    quotes: draft.quotes.map(({ key, text: words }) => ({ key, text: words })),
    existing: existing && { id: existing.id, headline: existing.headline ?? '' },
  }
}
