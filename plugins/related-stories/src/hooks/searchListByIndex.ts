import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { idsFor } from '../index/findStories.ts'
import { idsOf } from '../index/story/idsOf.ts'
import type { ResolvedOptions } from '../options.ts'

/** So many stories, the best, are listed. */
const most = 500

type Args = { where?: Where; draft?: boolean; req: PayloadRequest }

/** What the list of a collection asks for when something is typed into its search: any of its fields is like that. */
const typedIn = (where: Where, fields: readonly string[]): string | null => {
  const [first, ...others] = where.or ?? []
  if (Object.keys(where).length !== 1 || !first || others.length + 1 !== fields.length) return null
  const likes = [first, ...others].map((each, index) => {
    const { like, ...rest } = (each[fields[index] ?? ''] ?? {}) as { like?: unknown }
    const alone = Object.keys(each).length === 1 && Object.keys(rest).length === 0
    return alone && typeof like === 'string' ? like : null
  })
  const [typed] = likes
  return typed !== undefined && likes.every((like) => like === typed) ? typed : null
}

/**
 * Has the search of the admin's list find by the index. Payload offers no hook for it, but its question has a shape of its
 * own, the last of the conditions, and that one is answered by ids; filters, rights, order and pages stay the list's. Where
 * the index finds nothing, or there is none, the question stays as it was. Bulk changes of all that was found ask the same.
 */
export const searchListByIndex =
  (options: ResolvedOptions): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const { draft, where } = args as Args
    // The index holds drafts: who asks for published texts, or is nobody, may not learn what stands in others.
    if (!req.user || !where || (operation === 'read' && !draft)) return args
    const { listSearchableFields, useAsTitle } = collection.admin
    const fields = listSearchableFields ?? [useAsTitle ?? 'id']
    const conditions = where.and ?? [where]
    const last = conditions.at(-1)
    const typed = last && typedIn(last, fields)
    if (!typed) return args
    const found = (await idsFor(req, typed, { limit: most })) ?? []
    if (found.length === 0) return args
    const ids: Where = { id: { in: idsOf(req.payload, options, found) } }
    return { ...args, where: { and: [...conditions.slice(0, -1), ids] } }
  }
