import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '@galley/payload-fact-check'
import type { Article } from '../payload-types.ts'
import { withQuoteIds } from './body.ts'
import { contentHash } from './contentHash.ts'
import type { Draft } from './draftOf.ts'
import type { Decision } from './input.ts'
import { knownRecords } from './knownRecords.ts'
import { permitted } from './permitted.ts'
import { decoded, draftFrom, understood, type Incoming } from './read.ts'
import { settleAll } from './settleAll.ts'
import { speakerRelation } from './speakerRelation.ts'
import type { Language } from './text/extraction.ts'

export type Imported = {
  status: 'created' | 'unchanged'
  article: Article
  /** How many quotes documents belong to it. */
  quotes: number
}

export type ImportOptions = Incoming & {
  user: TypedUser | null | undefined
  language?: Language | null
  /** What a person decided on the preview of the same text. */
  decisions?: readonly Decision[] | null
  req?: PayloadRequest
}

/** The article an earlier import of this very text made. */
export const importedBefore = async (
  req: PayloadRequest,
  hash: string,
): Promise<Article | null> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { importHash: { equals: hash } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

const unchanged = (article: Article): Imported => ({
  status: 'unchanged',
  article,
  quotes: article.quotes?.length ?? 0,
})

const createQuotes = async (
  req: PayloadRequest,
  user: TypedUser,
  { quotes, language }: Draft,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const { key, text, speakerName, speaker } of quotes) {
    const { id } = await req.payload.create({
      collection: 'quotes',
      data: { text, language, speakerName, speaker: speakerRelation(speaker) },
      depth: 0,
      user,
      overrideAccess: false,
      req,
    })
    ids.set(key, String(id))
  }
  return ids
}

const write = async (req: PayloadRequest, user: TypedUser, draft: Draft, hash: string) => {
  const ids = await createQuotes(req, user, draft)
  const idOf = (key?: string | null) => (key ? (ids.get(key) ?? key) : key)
  const { dateline } = draft
  return req.payload.create({
    collection: 'articles',
    draft: true,
    data: {
      headline: draft.headline ?? '',
      language: draft.language,
      dateline: {
        place: dateline?.place ?? null,
        date: dateline?.date ? `${dateline.date}T12:00:00.000Z` : null,
      },
      body: withQuoteIds(draft.body, ids),
      quotes: [...ids.values()],
      people: draft.people,
      organizations: draft.organizations,
      places: draft.places,
      importHash: hash,
      inferences: draft.inferences.map((each) => ({ ...each, quote: idOf(each.quote) })),
      _status: 'draft',
    },
    depth: 0,
    user,
    overrideAccess: true,
    req,
  })
}

const decidedDraft = async (
  req: PayloadRequest,
  user: TypedUser,
  draft: Draft,
  decisions: readonly Decision[],
  records: Awaited<ReturnType<typeof knownRecords>>,
): Promise<Draft> => {
  const { state, quotes } = await settleAll({ req, user, records }, draft, decisions)
  const changes = new Map(quotes.map((change) => [change.quote, change]))
  return {
    ...draft,
    ...state,
    quotes: draft.quotes.map((quote) => ({ ...quote, ...changes.get(quote.key) })),
  }
}

/** Whether the same text was imported by somebody else between our look and our write. */
const isTaken = (error: unknown): boolean => {
  const { name, data } = error as { name?: string; data?: { errors?: { path?: string }[] } }
  return (
    name === 'ValidationError' && Boolean(data?.errors?.some(({ path }) => path === 'importHash'))
  )
}

/**
 * A text becomes a draft with its quotes, all or nothing; a text imported before stays as it is.
 * Throws ImportRefused: EMPTY, BINARY, NOT_UTF8, TOO_LARGE, NOT_ALLOWED, and for decisions NOT_FOUND,
 * INVALID_INPUT, AMBIGUOUS_NAME.
 */
export const importText = async (payload: Payload, options: ImportOptions): Promise<Imported> => {
  const user = permitted(options.user)
  const req = options.req ?? (await createLocalReq({ user }, payload))
  const text = decoded(options)
  const hash = contentHash(text)
  const before = await importedBefore(req, hash)
  if (before) return unchanged(before)
  const extraction = understood(text, options.language)
  try {
    return await inTransaction(req, async (own) => {
      const meanwhile = await importedBefore(own, hash)
      if (meanwhile) return unchanged(meanwhile)
      const records = await knownRecords(own)
      const draft = draftFrom(text, extraction, records)
      const decisions = options.decisions ?? []
      const decided = await decidedDraft(own, user, draft, decisions, records)
      const article = await write(own, user, decided, hash)
      return { status: 'created' as const, article, quotes: decided.quotes.length }
    })
  } catch (error) {
    const winner = isTaken(error) ? await importedBefore(req, hash) : null
    if (winner) return unchanged(winner)
    throw error
  }
}
