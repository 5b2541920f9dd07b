import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Quote } from '../payload-types.ts'
import { idOf, idsOf } from '../records/idOf.ts'
import { composeCopy } from './composeCopy.ts'
import { rowsOf } from './rowsOf.ts'

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
  const said = await rowsOf(req, 'quotes', idsOf(data.quotes))
  const quotes = []
  for (const quote of said) {
    const { id, text, source } = quote
    quotes.push({ id, text, source, speaker: await speakerOf(req, quote) })
  }
  const [image] = await rowsOf(req, 'media', idsOf([data.leadMedia?.image]))
  const { body, copy } = composeCopy(data.body, {
    quotes,
    sources: await rowsOf(
      req,
      'sources',
      idsOf([...(data.sources ?? []), ...said.map(({ source }) => source)]),
    ),
    authors: await rowsOf(req, 'people', idsOf(data.byline)),
    people: await rowsOf(req, 'people', idsOf(data.people)),
    organizations: await rowsOf(req, 'organizations', idsOf(data.organizations)),
    places: await rowsOf(req, 'places', idsOf(data.places)),
    events: await rowsOf(req, 'events', idsOf(data.events)),
    topics: await rowsOf(req, 'topics', idsOf(data.topics)),
    image,
  })
  return { ...data, body, copy }
}
