import { createLocalReq, type BasePayload, type Payload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { Article } from '../read/article.ts'
import { idsOf } from '../index/story/idsOf.ts'
import { linkedTo, putSuggestions } from './putSuggestions.ts'
import { suggestionsFor } from './suggestionsFor.ts'

/** Few, and sure ones: nobody asked for them. */
const most = 5
const least = 0.6

/**
 * What the archive suggests by itself for a story that has just gone live, for the link desk: stories of the same days, and
 * old ones that should now point to it.
 */
export const suggestForNew = async (
  payload: BasePayload,
  options: ResolvedOptions,
  id: string,
): Promise<void> => {
  const req = await createLocalReq({}, payload as Payload)
  const exclude = await linkedTo({ req }, id)
  const suggestions = await suggestionsFor(payload, { id, exclude, limit: most, least })
  if (!suggestions || suggestions.length === 0) return
  const ids = [id, ...suggestions.map((each) => each.id)]
  const { docs } = await payload.find({
    collection: options.collection,
    where: { id: { in: idsOf(payload, options, ids) } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    joins: false as never,
    overrideAccess: true,
  })
  const articles = new Map(docs.map((doc) => [String(doc.id), doc as unknown as Article]))
  const story = articles.get(id)
  if (!story) return
  await options.inTransaction(req, (own) =>
    putSuggestions({ req: own, options }, story, suggestions, articles),
  )
}
