import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { noSuchComment, staleState } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { commentOf } from '../facts/commentRows.ts'
import { idFor } from '../facts/loadArticle.ts'
import { commentsSlug } from '../slugs.ts'
import { allowed, type Command } from './Command.ts'
import { commentId } from './input.ts'

type Input = { commentId: string }

/** Says that a comment was seen to. It stays, marked as resolved. */
export const resolveComment: Command<Input> = {
  name: 'resolveComment',
  action: 'read',
  notYours: 'roleDoesNotRead',
  args: { commentId: 'ID!' },
  input: z.object({ commentId }),
  articleOf: async (req, input) => {
    const comment = await commentOf(req, input.commentId)
    if (!comment) throw noSuchComment(req)
    return comment.article
  },
  decide: () => allowed,
  perform: async (req, { facts, input, at }) => {
    const comment = await commentOf(req, input.commentId)
    if (!comment) throw noSuchComment(req)
    if (comment.resolvedAt) throw staleState(req, 'resolvedAlready')
    await req.payload.update({
      collection: commentsSlug,
      id: idFor(req, input.commentId) ?? input.commentId,
      data: { resolvedAt: at, resolvedBy: req.user?.id } as never,
      depth: 0,
      req: asCommand(req),
    })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'comment-resolved',
      after: {
        comment: comment.id,
        passage: { field: comment.anchor.field, text: comment.anchor.exact },
      },
    })
  },
}
