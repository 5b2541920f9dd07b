import { bodyOf, type Marked, type Tree } from './body.ts'
import { entitiesOf } from './entities.ts'
import type { Inference } from './inferences.ts'
import { oneLine, type KnownNames } from './names.ts'
import type { Extraction, Language, Mention, MentionType, Quote } from './text/extraction.ts'
import { understandEntity, understandQuote, type DraftQuote } from './understand.ts'

/** The part of an article that inferences are about. */
export type ArticleState = {
  dateline: { place: string | null; date: string | null } | null
  body: Tree
  people: string[]
  organizations: string[]
  places: string[]
  inferences: Inference[]
}

export type Draft = ArticleState & {
  headline: string | null
  language: Language
  quotes: DraftQuote[]
  /** Where in the text each inference is seen, for the screen; offsets of the text. */
  spans: Record<string, { start: number; end: number }[]>
}

const longestHeadline = 300
const mostInferences = 2000
/** One list for each quote a person utters: pieces of an interrupted one share their group. */
const utterances = (quotes: readonly Quote[]): Quote[][] => {
  const byGroup = new Map<string, Quote[]>()
  quotes.forEach((quote, at) => {
    const key = quote.group === undefined ? `alone-${at}` : `group-${quote.group}`
    const group = byGroup.get(key)
    if (group) group.push(quote)
    else byGroup.set(key, [quote])
  })
  return [...byGroup.values()]
}

const datelinePlace = ({ dateline }: Extraction): Mention[] =>
  dateline?.place ? [{ start: 0, end: 0, text: dateline.place, type: 'place' }] : []

/** The quotes that stand in the body: a headline's words are said again there, or are no quote of the story. */
const quotesInBody = ({ paragraphs, quotes }: Extraction): Quote[] => {
  let at = 0
  return [...quotes]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((paragraphs[at]?.end ?? Infinity) <= start) at++
      return (paragraphs[at]?.start ?? Infinity) < end
    })
}

const knownId = ([key = '']: readonly string[]): string =>
  `known-${key.replaceAll(' ', '-')}`.slice(0, 80)

/**
 * What a text becomes: an article, its quotes and every inference made on the way. Pure, and steady: the same text
 * gives the same inference ids whatever the database knows, so that a decision on a preview fits the draft.
 */
export const draftOf = (extraction: Extraction, known: KnownNames, text: string): Draft => {
  const mentions = [...datelinePlace(extraction), ...extraction.mentions]
  const entities = entitiesOf(mentions)
  const byKey = new Map(entities.flatMap((entity) => entity.keys.map((key) => [key, entity])))
  const alsoKnown = entitiesOf(known.mentionsIn(text, extraction.mentions)).filter(
    ({ keys }) => !keys.some((key) => byKey.has(key)),
  )

  const spoken = utterances(quotesInBody(extraction))
  const quotes = spoken.map((pieces, at) => understandQuote(pieces, at, byKey, known))
  const named = [
    ...entities.map((entity, at) => understandEntity(`mention-${at + 1}`, entity, known)),
    ...alsoKnown.map((entity) => understandEntity(knownId(entity.keys), entity, known)),
  ]
  const linked = (type: MentionType) => [
    ...new Set(named.flatMap(({ rest }) => (rest?.type === type ? [rest.id] : []))),
  ]

  const headline = extraction.title ? oneLine(extraction.title) : null
  const tooLong = headline !== null && headline.length > longestHeadline
  const marks: Marked[] = spoken.flatMap((pieces, at) => {
    const { key = '', speaker = null, speakerName = null } = quotes[at]?.rest ?? {}
    return pieces.map(({ start, end }) => ({
      start,
      end,
      quote: key,
      speaker: speaker?.name ?? speakerName,
    }))
  })
  const dateline = extraction.dateline && {
    place: extraction.dateline.place,
    date: extraction.dateline.date,
  }
  const understood = [...quotes, ...named].slice(0, mostInferences - 1)
  return {
    headline: tooLong ? null : headline,
    language: extraction.language,
    dateline,
    body: [
      ...(tooLong ? [{ children: [{ text: headline }] }] : []),
      ...bodyOf(extraction.paragraphs, marks),
    ],
    people: linked('person'),
    organizations: linked('organization'),
    places: linked('place'),
    quotes: quotes.map(({ rest }) => rest),
    inferences: [
      ...(dateline ? [datelineInference(dateline)] : []),
      ...understood.map(({ inference }) => inference),
    ],
    spans: Object.fromEntries(understood.map(({ inference, spans }) => [inference.id, spans])),
  }
}

const datelineInference = (dateline: NonNullable<Extraction['dateline']>): Inference => ({
  id: 'dateline',
  kind: 'dateline',
  state: 'taken',
  text: [dateline.place, dateline.date].filter(Boolean).join(', '),
  proposal: dateline.place ? { name: dateline.place, type: 'place', id: null } : null,
})
