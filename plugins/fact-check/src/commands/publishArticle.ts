import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { gateOf } from '../facts/gateOf.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId } from './input.ts'

/** Puts the latest version live. The guard of the collection decides again and writes the desk event. */
export const publishArticle: Command = {
  name: 'publishArticle',
  action: 'publish',
  notYours: 'roleDoesNotPublish',
  args: { articleId: 'ID!' },
  input: z.object({ articleId }),
  articleOf: itsArticle,
  decide: ({ options, facts, at }) => {
    if (facts.latest._status === 'published' && facts.live)
      return refusal('STALE_STATE', 'liveAlready')
    const decision = gateOf(options, facts.latest, facts, at)
    return decision.allowed
      ? allowed
      : { ...decision, says: [...decision.says, { key: 'textSaved' }] }
  },
  perform: async (req, { options, facts }) => {
    await req.payload.update({
      collection: options.collection as CollectionSlug,
      id: facts.id,
      data: { _status: 'published' } as never,
      draft: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
  },
}
