import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { annotationsOf, quoteBlocksOf } from '../editor/references.ts'
import { validateTree } from '../editor/validate.ts'
import { withSpeakers } from '../editor/withSpeakers.ts'
import type { Quote } from '../payload-types.ts'
import { idOf, idsOf } from '../records/idOf.ts'
import type { ArticleCopy, NameCopy, QuoteCopy } from './copyOf.ts'
import { rowsOf } from './rowsOf.ts'

const named = async (
  req: PayloadRequest,
  collection: 'people' | 'organizations' | 'places' | 'events',
  ids: unknown,
): Promise<NameCopy[]> =>
  (await rowsOf(req, collection, idsOf(ids))).map(({ id, name }) => ({ id, name }))

/** The linked name once there is one, else the name as the text gave it. */
const speakerOf = async (req: PayloadRequest, quote: Quote): Promise<string | null> => {
  const id = idOf(quote.speaker?.value)
  if (!quote.speaker || !id) return quote.speakerName ?? null
  const [row] = await rowsOf(req, quote.speaker.relationTo, [id])
  return row?.name ?? quote.speakerName ?? null
}

/**
 * Writes the article's own copy of names, words and picture at every save, over whatever a client sent.
 * Words and speakers of quotes in the body are the body's; a mark without a speaker gets the quote's own, once.
 */
export const fillCopy: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!data) return data
  const rows = await rowsOf(req, 'quotes', idsOf(data.quotes))
  const speakers = new Map<string, string | null>()
  for (const quote of rows) speakers.set(quote.id, await speakerOf(req, quote))
  const readable = data.body && validateTree(data.body).ok
  const body = readable ? withSpeakers(data.body, (id) => speakers.get(id) ?? null) : data.body

  const sources = (
    await rowsOf(
      req,
      'sources',
      idsOf([...(data.sources ?? []), ...rows.map(({ source }) => source)]),
    )
  ).map(({ id, name, kind, terms }) => ({
    id,
    name,
    kind: kind ?? 'document',
    // A source whose terms nobody has settled is not for readers.
    terms: terms ?? 'off-record',
  }))
  const publicSource = (id: string | undefined) =>
    sources.find((source) => source.id === id && source.terms !== 'off-record')?.name ?? null
  const inBody = new Map<string, { text: string; speaker: string | null }>()
  if (readable) {
    for (const { relationTo, value, text, speaker } of annotationsOf(body)) {
      // A mark on a bare space is no passage's, so nobody checked whom it names.
      if (relationTo !== 'quotes' || text.trim() === '') continue
      const id = String(value)
      const piece = inBody.get(id)
      inBody.set(id, {
        text: piece ? `${piece.text} ${text}` : text,
        speaker: piece?.speaker ?? speaker ?? null,
      })
    }
    for (const { quote, words, speaker } of quoteBlocksOf(body))
      inBody.set(String(quote), { text: words, speaker })
  }
  const quotes: QuoteCopy[] = rows.map((quote) => {
    const words = inBody.get(quote.id) ?? {
      text: quote.text,
      speaker: speakers.get(quote.id) ?? null,
    }
    return {
      id: quote.id,
      ...words,
      source: publicSource(idOf(quote.source)),
      inBody: inBody.has(quote.id),
    }
  })
  const [image] = await rowsOf(req, 'media', idsOf([data.leadMedia?.image]))
  const copy: ArticleCopy = {
    authors: await named(req, 'people', data.byline),
    people: await named(req, 'people', data.people),
    organizations: await named(req, 'organizations', data.organizations),
    places: await named(req, 'places', data.places),
    events: await named(req, 'events', data.events),
    topics: (await rowsOf(req, 'topics', idsOf(data.topics))).map(({ id, name, code }) => ({
      id,
      name,
      code: code ?? null,
    })),
    sources,
    quotes,
    image: image
      ? {
          id: image.id,
          filename: image.filename ?? '',
          url: image.url ?? '',
          mimeType: image.mimeType ?? null,
          width: image.width ?? null,
          height: image.height ?? null,
          credit: image.credit ?? null,
        }
      : null,
  }
  return { ...data, body, copy }
}
