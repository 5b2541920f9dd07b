import type { BasePayload, CollectionSlug, FlattenedField, Where } from 'payload'
import type { ResolvedOptions, Story } from '../../options.ts'
import type { Facet } from '../StoryIndex.ts'

type Reference = { collection: string; id: string }
type Row = { id: string | number } & Record<string, unknown>

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], document)

const fieldAt = (fields: readonly FlattenedField[], path: string): FlattenedField | undefined => {
  const [name, ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0 || !field) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest.join('.')) : undefined
}

const referenceOf = (value: unknown, collection: string | undefined): Reference[] => {
  if (typeof value === 'object' && value !== null) {
    const { relationTo, value: target, id } = value as Record<string, unknown>
    return relationTo === undefined
      ? referenceOf(id, collection)
      : referenceOf(target, String(relationTo))
  }
  return collection !== undefined && (typeof value === 'string' || typeof value === 'number')
    ? [{ collection, id: String(value) }]
    : []
}

/** The documents a relationship points at, whether its field names one collection or several. */
const referencesAt = (payload: BasePayload, { collection }: ResolvedOptions, path: string) => {
  const field = fieldAt(payload.collections[collection]?.config.flattenedFields ?? [], path)
  const relationTo = field && 'relationTo' in field ? field.relationTo : undefined
  const only = typeof relationTo === 'string' ? relationTo : undefined
  return (story: Story): Reference[] =>
    [at(story, path)].flat().flatMap((value) => referenceOf(value, only))
}

const namesOf = async (payload: BasePayload, references: Reference[]) => {
  const names = new Map<string, string>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const title = payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'id'
    const inIt = references.filter((reference) => reference.collection === collection)
    const where: Where = { id: { in: [...new Set(inIt.map(({ id }) => id))] } }
    const asked = { collection, where, select: { [title]: true }, limit: 0, pagination: false }
    const { docs } = await payload.db.find<Row>(asked as never)
    for (const row of docs) names.set(`${collection} ${row.id}`, String(row[title] ?? ''))
  }
  return names
}

/** Reads the facets of many stories at once: names stand in other collections. */
export const readFacets = async (
  payload: BasePayload,
  options: ResolvedOptions,
  stories: Story[],
): Promise<(story: Story) => Record<string, Facet[]>> => {
  const readers = Object.entries(options.facets).map(([facet, given]) => ({
    facet,
    given,
    references: typeof given === 'string' ? referencesAt(payload, options, given) : () => [],
  }))
  const names = await namesOf(
    payload,
    stories.flatMap((story) => readers.flatMap(({ references }) => references(story))),
  )
  const named = ({ collection, id }: Reference): Facet[] => {
    const name = names.get(`${collection} ${id}`)
    return name === undefined ? [] : [{ id, name }]
  }
  return (story) =>
    Object.fromEntries(
      readers.map(({ facet, given, references }) => [
        facet,
        typeof given === 'function' ? given(story) : references(story).flatMap(named),
      ]),
    )
}
