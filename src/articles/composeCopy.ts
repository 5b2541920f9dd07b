import { referencesOf } from '../editor/references.ts'
import { validateTree } from '../editor/validate.ts'
import { withSpeakers } from '../editor/withSpeakers.ts'
import { idOf } from '../records/idOf.ts'
import type { ArticleCopy, ImageCopy, NameCopy, QuoteCopy, SourceCopy } from './copyOf.ts'

type Text = string | null

/** The rows an article refers to, in the order it names them; ids are texts. */
export type ReferredRows = Pick<
  ArticleCopy,
  'authors' | 'people' | 'organizations' | 'places' | 'events'
> & {
  /** `speaker` is the linked name once there is one, else the name as the text gave it. */
  quotes: { id: string; text: string; speaker: Text; source?: unknown }[]
  /** The article's own and those of its quotes. */
  sources: (NameCopy & { kind?: Text; terms?: Text })[]
  topics: (NameCopy & { code?: Text })[]
  image: ({ [Name in keyof ImageCopy]?: ImageCopy[Name] | null } & { id: string }) | undefined
}

const sourceOf = ({ id, name, kind, terms }: ReferredRows['sources'][number]): SourceCopy => ({
  id,
  name,
  kind: kind ?? 'document',
  // A source whose terms nobody has settled is not for readers.
  terms: terms ?? 'off-record',
})

const imageOf = (image: NonNullable<ReferredRows['image']>): ImageCopy => ({
  id: image.id,
  filename: image.filename ?? '',
  url: image.url ?? '',
  mimeType: image.mimeType ?? null,
  width: image.width ?? null,
  height: image.height ?? null,
  credit: image.credit ?? null,
})

/** Quotes whose words stand in the body, with the body's own words and speaker. */
const quotedIn = (body: unknown): Map<string, { text: string; speaker: Text }> => {
  const quoted = new Map<string, { text: string; speaker: Text }>()
  const { annotations, quoteBlocks } = referencesOf(body)
  for (const { relationTo, value, text, speaker } of annotations) {
    // A mark on a bare space is no passage's, so nobody checked whom it names.
    if (relationTo !== 'quotes' || text.trim() === '') continue
    const id = String(value)
    const piece = quoted.get(id)
    quoted.set(id, {
      text: piece ? `${piece.text} ${text}` : text,
      speaker: piece?.speaker ?? speaker ?? null,
    })
  }
  for (const { quote, words, speaker } of quoteBlocks)
    quoted.set(String(quote), { text: words, speaker })
  return quoted
}

/**
 * The article's own copy of names, words and picture, and its body with a speaker on every mark of a quote that had
 * none. Words and speakers of quotes in the body are the body's.
 */
export const composeCopy = (
  given: unknown,
  rows: ReferredRows,
): { body: unknown; copy: ArticleCopy } => {
  const speakers = new Map(rows.quotes.map(({ id, speaker }) => [id, speaker]))
  const readable = Array.isArray(given) && validateTree(given).ok
  const body = readable ? withSpeakers(given, (id) => speakers.get(id) ?? null) : given
  const quoted = readable ? quotedIn(body) : new Map<string, never>()
  const sources = rows.sources.map(sourceOf)
  const publicSource = (id: string | undefined): Text =>
    sources.find((source) => source.id === id && source.terms !== 'off-record')?.name ?? null
  const quotes = rows.quotes.map(({ id, text, speaker, source }): QuoteCopy => ({
    id,
    ...(quoted.get(id) ?? { text, speaker }),
    source: publicSource(idOf(source)),
    inBody: quoted.has(id),
  }))
  const names = (named: NameCopy[]): NameCopy[] => named.map(({ id, name }) => ({ id, name }))
  return {
    body,
    copy: {
      authors: names(rows.authors),
      people: names(rows.people),
      organizations: names(rows.organizations),
      places: names(rows.places),
      events: names(rows.events),
      topics: rows.topics.map(({ id, name, code }) => ({ id, name, code: code ?? null })),
      sources,
      quotes,
      image: rows.image ? imageOf(rows.image) : null,
    },
  }
}
