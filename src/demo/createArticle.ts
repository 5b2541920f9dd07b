import { createLocalReq, type Payload } from 'payload'
import type { User } from '../payload-types.ts'
import { bodyOf, type Known } from './bodyOf.ts'
import type { Calendar } from './calendar.ts'
import type { DemoArticle } from './content/DemoArticle.ts'
import type { Picture } from './seedPictures.ts'
import type { Records } from './seedRecords.ts'

const day = 24 * 60 * 60 * 1000

/** Everything a story may refer to. `articles` are those written before it. */
export type World = {
  records: Records
  pictures: Map<string, Picture>
  topics: Map<string, string>
  articles: Map<string, string>
  calendar: Calendar
}

/** The words of a story that are checked, ready to be stored. */
export const textOf = (
  { headline, standfirst, body, language }: DemoArticle,
  { records, articles, calendar }: World,
) => {
  const known: Known = {
    quote: (key) => {
      const kept = records.quotes.get(key)
      return kept && { id: kept.id, words: kept.quote.text, speaker: kept.speaker }
    },
    source: (key) => records.sources.get(key),
    article: (key) => articles.get(key),
  }
  return {
    headline: calendar.words(headline, language),
    standfirst: calendar.words(standfirst, language),
    body: bodyOf(calendar.words(body, language), known),
  }
}

/** Writes a story as a draft, as its author. Answers its id. */
export const createArticle = async (
  payload: Payload,
  article: DemoArticle,
  author: User,
  world: World,
): Promise<string> => {
  const { records, pictures, topics, calendar } = world
  const ids = (kind: Exclude<keyof Records, 'quotes'>, keys: readonly string[] = []) =>
    keys.flatMap((key) => records[kind].get(key) ?? [])
  const picture = article.picture && pictures.get(article.picture.key)
  const req = await createLocalReq({ user: author }, payload)
  const { id } = await payload.create({
    collection: 'articles',
    draft: true,
    overrideAccess: false,
    depth: 0,
    user: author,
    req,
    data: {
      ...textOf(article, world),
      dateline: { place: article.dateline.place, date: calendar.day(article.dateline.date) },
      language: article.language,
      section: article.section,
      genre: article.genre,
      urgency: article.urgency,
      topics: article.topics.flatMap((code) => topics.get(code) ?? []),
      byline: ids('people', [article.byline]),
      people: ids('people', article.people),
      organizations: ids('organizations', article.organizations),
      places: ids('places', article.places),
      events: ids('events', article.events),
      embargo: article.embargoDays
        ? new Date(Date.now() + article.embargoDays * day).toISOString()
        : undefined,
      leadMedia: picture
        ? {
            image: picture.id,
            caption: article.picture?.caption ?? picture.caption,
            alt: article.picture?.alt ?? picture.alt,
          }
        : undefined,
      _status: 'draft',
    },
  })
  return String(id)
}
