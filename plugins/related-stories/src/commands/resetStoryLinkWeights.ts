import { lessonsSlug } from '../options.ts'
import { lastReset } from '../read/lastReset.ts'
import type { Command, WeightsResult } from './context.ts'
import { requireAtAll, requireUser } from './permission.ts'
import { userOf } from './store.ts'

/** Lets the ranking forget what it learned: decisions count from now on. The links stay as they are. */
export const resetStoryLinkWeights: Command<WeightsResult> = async (context) => {
  const { req, options } = context
  requireUser(context)
  requireAtAll(context, 'decide')
  const before = await lastReset({ payload: req.payload, req })
  const since = new Date().toISOString()
  const { id } = await req.payload.db.create({
    collection: lessonsSlug,
    data: { since, resetBy: userOf(req, options) },
    req,
  })
  await options.onEvent(req, {
    subject: { collection: lessonsSlug, id: String(id) },
    kind: 'link-weights-reset',
    before: before && { since: before.since },
    after: { since },
  })
  return { since }
}
