import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** What readers without a log-in may search and sort articles by: what they are served anyway, relations by id. */
const paths = new Set([
  'id',
  '_status',
  'slug',
  'language',
  'headline',
  'standfirst',
  'dateline.place',
  'dateline.date',
  'section',
  'genre',
  'urgency',
  'byline',
  'topics',
  'people',
  'organizations',
  'places',
  'events',
  'quotes',
  'sources',
  'leadMedia.image',
  'leadMedia.caption',
  'leadMedia.alt',
  'factCheckStatus',
  'firstPublishedAt',
  'publishedAt',
  'createdAt',
  'updatedAt',
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The paths a where-query asks about that no reader asks about. */
const hiddenIn = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(hiddenIn)
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return hiddenIn(value)
    // GraphQL writes two underscores for a dot; an object as a value asks about what a relation points at.
    const path = key.replace(/__/g, '.')
    const plain = isObject(value) && Object.values(value).every((given) => isPlain(given))
    return paths.has(path) && plain ? [] : [path]
  })
}

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((item) => !isObject(item)) : !isObject(value)

const sortsBy = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []).map((path) =>
    String(path).trim().replace(/^-/, '').replace(/__/g, '.'),
  )

/**
 * Refuses a reader's question about what a reader is not told: whether a search finds something tells it too. Asked
 * before Payload looks at the query, since a path through several relations that may not be read ends its process.
 */
export const publicQueries: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.user || req.payloadAPI === 'local' || ('overrideAccess' in args && args.overrideAccess))
    return
  const hidden = [
    ...hiddenIn('where' in args ? args.where : undefined),
    ...sortsBy('sort' in args ? args.sort : undefined).filter((path) => !paths.has(path)),
  ]
  if (hidden.length > 0) {
    const message = `Articles cannot be searched or sorted by ${hidden.join(', ')} without a log-in.`
    throw new APIError(message, 400, { code: 'INVALID_INPUT' }, true)
  }
  // A search among drafts leaves out what has a newer one, and so tells of it.
  return { ...args, draft: false }
}
