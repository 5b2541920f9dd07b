import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { noSuchNotice } from '../errors.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor } from '../facts/loadArticle.ts'
import { optionsOf } from '../optionsOf.ts'
import { parseInput } from '../parseInput.ts'
import { noticesSlug } from '../slugs.ts'
import { inTransaction } from '../transaction/inTransaction.ts'
import { countUnseen, readerOf } from './myNotices.ts'

const Seen = z.object({
  noticeIds: z
    .array(
      z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1).max(100)),
    )
    .min(1)
    .max(1000),
})

/**
 * Marks notices of one's own as seen, and says how many are left. Seeing is no desk event: it changes nothing about an
 * article. @throws NOT_FOUND for another's or none, and then nothing is marked
 */
export const seeNotices = async (
  req: PayloadRequest,
  given: unknown,
): Promise<{ unseen: number }> => {
  const reader = readerOf(req, optionsOf(req.payload))
  const { noticeIds } = parseInput(req, Seen, given)
  return inTransaction(req, async (own) => {
    const seenAt = new Date().toISOString()
    for (const noticeId of new Set(noticeIds)) {
      const id = idFor(own, noticeId)
      const notice =
        id === null
          ? null
          : await own.payload.db.findOne<{ id: string | number; to: unknown; seenAt?: unknown }>({
              collection: noticesSlug,
              where: { and: [{ id: { equals: id } }, { to: { equals: reader.id } }] },
              req: own,
            })
      if (!notice || idOf(notice.to) !== String(reader.id)) throw noSuchNotice(own)
      if (notice.seenAt) continue
      await own.payload.update({
        collection: noticesSlug,
        id: notice.id,
        data: { seenAt } as never,
        depth: 0,
        req: asCommand(own),
      })
    }
    return { unseen: await countUnseen(own, reader.id) }
  })
}
