import type { BasePayload, Where } from 'payload'
import type { ResolvedOptions, Story } from '../../options.ts'
import { dateOf } from '../../read/story.ts'
import type { IndexedStory } from '../StoryIndex.ts'
import { idsOf } from './idsOf.ts'
import { profileOf } from './profileOf.ts'
import { readFacets } from './readFacets.ts'
import { textOf } from './textOf.ts'

type Row = { id: string | number; _status?: unknown }

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const moment = (value: unknown): string | null => {
  const date = new Date(value as string)
  return value === null || value === undefined || Number.isNaN(date.getTime())
    ? null
    : date.toISOString()
}

/** Which of the stories have a version the public reads; without drafts all have. */
const liveOf = async (
  { db }: BasePayload,
  { collection }: ResolvedOptions,
  where: Where,
): Promise<Set<string>> => {
  const { docs } = await db.find<Row>({
    collection,
    where,
    limit: 0,
    pagination: false,
    sort: 'id',
    select: { _status: true },
  })
  const live = docs.filter(({ _status: status }) => (status ?? 'published') === 'published')
  return new Set(live.map(({ id }) => String(id)))
}

/**
 * The latest versions of stories as the index takes them, whoever may read them; those that are gone, or in the bin, are
 * missing.
 */
export const readStories = async (
  payload: BasePayload,
  options: ResolvedOptions,
  ids: readonly string[],
): Promise<IndexedStory[]> => {
  if (ids.length === 0) return []
  const { collection, language, summary, title } = options
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const where: Where = { id: { in: idsOf(payload, options, ids) } }
  const { docs } = await payload.find({
    collection,
    where,
    draft: true,
    // By what finds them: any other order may lead a database to go through all stories in it.
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    // Off; the type of this option is not known for a collection that is not known.
    joins: false as never,
    overrideAccess: true,
  })
  const stories = docs as unknown as Story[]
  const live = await liveOf(payload, options, where)
  const facetsOf = await readFacets(payload, options, stories)
  return stories.map((story) => {
    const text = options.text ? options.text(story) : textOf(fields, story)
    const told = { title: words(story[title]), summary: summary ? words(story[summary]) : '' }
    const spoken = language(story)
    const facets = facetsOf(story)
    return {
      ...told,
      id: String(story.id),
      updatedAt: moment(story.updatedAt) ?? new Date(0).toISOString(),
      live: live.has(String(story.id)),
      date: moment(dateOf(story, options)),
      language: spoken,
      text,
      facets,
      ...profileOf({ ...told, text, language: spoken, facets }),
    }
  })
}
