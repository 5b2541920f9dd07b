import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { withTakeDownReason } from '../hooks/takeDownReason.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, requiredWords } from './input.ts'

type Input = { articleId: string; reason: string }

/** Takes the live article down, with the reason in the trail. The text stays as the latest draft. */
export const unpublishArticle: Command<Input> = {
  name: 'unpublishArticle',
  action: 'unpublish',
  notYours: 'roleDoesNotTakeDown',
  args: { articleId: 'ID!', reason: 'String!' },
  input: z.object({ articleId, reason: requiredWords }),
  articleOf: itsArticle,
  decide: ({ facts, input }) => {
    if (input?.reason === '') return refusal('REASON_REQUIRED', 'sayWhyDown')
    return facts.live ? allowed : refusal('STALE_STATE', 'notLive')
  },
  perform: async (req, { options, facts, input }) => {
    await req.payload.update({
      collection: options.collection as CollectionSlug,
      id: facts.id,
      data: { _status: 'draft' } as never,
      draft: false,
      depth: 0,
      overrideAccess: false,
      req: withTakeDownReason(req, input.reason),
    })
  },
}
