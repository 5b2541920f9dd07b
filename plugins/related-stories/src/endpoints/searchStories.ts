import type { Endpoint } from 'payload'
import { parseSearch } from '../commands/input.ts'
import { mayOnAll, requireUser } from '../commands/permission.ts'
import { findStories } from '../index/findStories.ts'
import type { ResolvedOptions } from '../options.ts'
import { dateOf } from '../read/story.ts'

export type FoundStory = { id: string; title: string; date: string | null; status: string | null }

/** `GET /related-stories/search?q=&limit=&except=`: stories this user may read that hold all words, best first. */
export const searchStories = (options: ResolvedOptions): Endpoint => ({
  method: 'get',
  path: '/related-stories/search',
  handler: async (req) => {
    const context = { req, options }
    requireUser(context)
    const { q: typed, limit, except } = parseSearch(req.query)
    const found = typed === '' ? [] : await findStories(req, options, { typed, limit, except })
    const stories = found
      .filter((story) => mayOnAll(context, 'read', [story]))
      .map((story): FoundStory => ({
        id: String(story.id),
        title: String(story[options.title] ?? ''),
        date: dateOf(story, options),
        status: typeof story._status === 'string' ? story._status : null,
      }))
    return Response.json({ stories })
  },
})
