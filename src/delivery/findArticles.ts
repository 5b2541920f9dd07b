import type { Payload, Where } from 'payload'
import { defaultLanguage, languages } from '../articles/vocabulary.ts'
import type { Position } from './cursor.ts'
import type { ManyArticles } from './input.ts'
import { publishedFields, type PublishedRow } from './present/publishedRow.ts'

/** The body is most of a row: it is read only where it is served. */
type Wanted = { body: boolean }

const find = async (
  payload: Payload,
  where: Where[],
  limit: number,
  { body }: Wanted,
): Promise<PublishedRow[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ _status: { equals: 'published' } }, ...where] },
    select: body ? { ...publishedFields, body } : publishedFields,
    sort: ['-publishedAt', '-id'],
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** One published article; without a language the default one's, else the only one there is. */
export const findArticle = async (
  payload: Payload,
  { slug, language }: { slug: string; language?: string },
  wanted: Wanted,
): Promise<PublishedRow | undefined> => {
  // Slugs are indexed with their language. By the slug alone, a database without statistics walks through all that is
  // published instead.
  const where: Where[] = [
    { slug: { equals: slug } },
    { language: language ? { equals: language } : { in: [...languages] } },
  ]
  const rows = await find(payload, where, 0, wanted)
  return (
    rows.find((row) => row.language === defaultLanguage) ??
    (rows.length === 1 ? rows[0] : undefined)
  )
}

/** What comes after a position: told by a bound that an index can be entered at, and by what is at it. */
const beyond = ({ publishedAt, id }: Position): Where[] => [
  { publishedAt: { less_than_equal: publishedAt } },
  { or: [{ publishedAt: { less_than: publishedAt } }, { id: { less_than: id } }] },
]

/** The topics meant by an id, a code or a name. */
const topicsMeant = async (payload: Payload, topic: string) => {
  const { docs } = await payload.find({
    collection: 'topics',
    where: {
      or: [{ id: { equals: topic } }, { code: { equals: topic } }, { name: { equals: topic } }],
    },
    select: {},
    pagination: false,
    depth: 0,
    joins: false,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/**
 * A page of published articles, newest publication first, and whether there are more.
 * An unknown topic answers like one nothing is published in: nothing is told of what the desk alone knows.
 */
export const findArticles = async (
  payload: Payload,
  { first, after, language, section, topic }: ManyArticles,
  wanted: Wanted,
): Promise<{ rows: PublishedRow[]; hasNextPage: boolean }> => {
  const where: Where[] = [{ publishedAt: { exists: true } }]
  if (after) where.push(...beyond(after))
  if (language) where.push({ language: { equals: language } })
  if (section) where.push({ section: { equals: section } })
  if (topic) {
    const topics = await topicsMeant(payload, topic)
    if (topics.length === 0) return { rows: [], hasNextPage: false }
    where.push({ topics: { in: topics } })
  }
  const rows = await find(payload, where, first + 1, wanted)
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first }
}
