import type { CollectionSlug } from 'payload'
import { composeCopy, type ReferredRows } from '../../articles/composeCopy.ts'
import type { NameCopy } from '../../articles/copyOf.ts'
import { pointedAt } from '../../articles/pointedAt.ts'
import { idsOf } from '../../records/idOf.ts'
import type { ArticleData } from '../history/ArticleData.ts'
import type { Newsroom, Writer } from '../newsroom/Newsroom.ts'
import type { Random } from '../random.ts'
import type { Doc } from '../store/Store.ts'
import type { Draft } from '../stories/Draft.ts'
import type { Assignment, Story } from '../stories/Story.ts'
import { journalistsOf, type World } from '../world/buildWorld.ts'
import { bodyOf } from './bodyOf.ts'

const hour = 60 * 60 * 1000

const genres = {
  first: 'news',
  later: 'news',
  reaction: 'news',
  analysis: 'analysis',
  interview: 'interview',
  background: 'background',
  feature: 'feature',
  opinion: 'opinion',
} as const

/** A relation names each row once. */
const once = (rows: NameCopy[]): NameCopy[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

export type Composed = {
  data: ArticleData
  /** The quotes it brings. */
  docs: Doc[]
  /** The same article with another body, as a save would make it. */
  withBody(data: ArticleData, body: unknown): ArticleData
}

/** Makes of a draft what a save makes of it: a slug, references on both sides, and the article's own copy of all it names. */
export const composeArticle = (
  random: Random,
  { world, newsroom, newId }: { world: World; newsroom: Newsroom; newId: () => string },
  {
    story,
    assignment,
    draft,
    author,
    event,
  }: {
    story: Story
    assignment: Assignment
    draft: Draft
    author: Writer
    event: NameCopy | null
  },
): Composed => {
  const { registry } = newsroom
  const { language, angle, at } = assignment
  const moment = new Date(at).toISOString()
  const sources = draft.sources.map((source) => registry.source(source, moment))
  const quotes = draft.quotes.map(({ words, speaker }) => {
    const person = registry.person(speaker, moment)
    const source = sources.length > 0 && random.chance(0.4) ? random.pick(sources).id : undefined
    return { id: newId(), text: words, person, source, speaker: person.name }
  })
  const docs = quotes.map(({ id, text, person, source }): Doc => {
    const data = {
      text,
      language,
      speakerName: person.name,
      speaker: { relationTo: 'people', value: person.id },
      ...(source ? { source } : {}),
      saidAt: new Date(at - random.int(1, 30) * hour).toISOString(),
      ...(random.chance(0.5) ? { saidIn: story.place.name } : {}),
      confirmation: random.weighted({
        recording: 5,
        notes: 4,
        transcript: 2,
        document: 1,
        unconfirmed: 1,
      }),
      createdAt: moment,
      updatedAt: moment,
    }
    return { collection: 'quotes' as CollectionSlug, id, data }
  })
  const byline = author.person
    ? [author.person]
    : once(
        random
          .sample([0, 1, 2, 3, 4, 5, 6, 7], random.chance(0.12) ? 2 : 1)
          .map((number) =>
            world.journalist(language, random.int(0, journalistsOf / 8 - 1) * 8 + number),
          )
          .map((journalist) => registry.person(journalist, moment)),
      )
  const people = once(draft.people.map((person) => registry.person(person, moment)))
  const organizations = [registry.organization(story.organization, moment)]
  const places = [registry.place(story.place, moment)]
  const topics = story.theme.topics
    .filter((_, index) => index === 0 || random.chance(0.45))
    .flatMap((code) => newsroom.topics.get(code) ?? [])
  const events = event ? [event] : []
  const image = random.chance(0.55) ? random.pick(newsroom.pictures) : undefined
  const body = bodyOf(draft, {
    quotes: quotes.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
  })
  const rows: Omit<ReferredRows, 'quotes' | 'sources'> = {
    authors: byline,
    people,
    organizations,
    places,
    events,
    topics,
    image,
  }
  const ids = (named: { id: string }[]): string[] => idsOf(named.map(({ id }) => id))

  const withBody = (data: ArticleData, given: unknown): ArticleData => {
    const marked = pointedAt(given)
    const said = marked.quotes.flatMap((id) => quotes.filter((quote) => quote.id === id))
    const rests = idsOf([...marked.sources, ...said.map(({ source }) => source)])
    return {
      ...data,
      quotes: marked.quotes,
      sources: marked.sources,
      ...composeCopy(given, {
        ...rows,
        quotes: said,
        sources: rests.flatMap((id) => sources.filter((source) => source.id === id)),
      }),
    }
  }
  const data = withBody(
    {
      headline: draft.headline,
      standfirst: draft.standfirst,
      dateline: { place: story.place.name, date: `${moment.slice(0, 10)}T12:00:00.000Z` },
      body,
      leadMedia: image
        ? { image: image.id, ...(image.caption ? { caption: image.caption } : {}), alt: image.alt }
        : {},
      people: ids(people),
      organizations: ids(organizations),
      places: ids(places),
      events: ids(events),
      signOffs: { legal: 'n/a', rights: 'n/a', rightOfReply: 'n/a' },
      copy: null,
      slug: newsroom.takeSlug(draft.headline, language),
      language,
      section: story.theme.section,
      genre: genres[angle],
      topics: ids(topics),
      urgency: angle === 'first' ? random.int(2, 5) : random.int(4, 8),
      byline: ids(byline),
    },
    body,
  )
  return { data, docs, withBody }
}
