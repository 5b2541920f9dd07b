import type { CollectionSlug, PayloadRequest } from 'payload'
import { annotationsOf } from '../editor/annotationsOf.ts'
import { quoteCopyOf } from '../editor/quoteCopyOf.ts'
import { quoteLine } from '../editor/quoteLine.ts'

type Row = Record<string, unknown> & { id: string | number }
type Collection = 'sources' | 'quotes'

/** Records by their id, as the user may read them: a confidential source goes by its alias here too. */
const recordsOf = async (
  req: PayloadRequest,
  collection: Collection,
  ids: (string | number)[],
): Promise<Map<string, Row>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...new Set(ids)] } },
    depth: collection === 'quotes' ? 1 : 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map((row) => [String(row.id), row as unknown as Row]))
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value : null

/** What the writer said the words of an article come from, for the fact-check: each annotation of the body with its record. */
export const sourcesOf = async (article: Record<string, unknown>, req: PayloadRequest) => {
  const annotated = annotationsOf(article.body)
  const idsIn = (collection: Collection) =>
    annotated.flatMap(({ annotation }) =>
      annotation.relationTo === collection ? [annotation.value] : [],
    )
  const sources = await recordsOf(req, 'sources', idsIn('sources'))
  const quotes = await recordsOf(req, 'quotes', idsIn('quotes'))
  return annotated.flatMap(({ annotation, ...words }) => {
    const id = String(annotation.value)
    const source = sources.get(id)
    if (annotation.relationTo === 'sources')
      return source
        ? [
            {
              ...words,
              field: 'body',
              source: String(source.name ?? ''),
              url: text(source.url),
              note: text(source.note),
            },
          ]
        : []
    const quote = quotes.get(id)
    return quote
      ? [
          {
            ...words,
            field: 'body',
            source: quoteLine(quoteCopyOf(quote)),
            note: text(quote.saidIn),
          },
        ]
      : []
  })
}
