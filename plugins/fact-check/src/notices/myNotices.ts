import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import { notAllowed, notSignedIn } from '../errors.ts'
import { idOf } from '../facts/idOf.ts'
import { personOf, type Person } from '../facts/personOf.ts'
import { latestRow, mainRow } from '../facts/rows.ts'
import { titleOf } from '../facts/titleOf.ts'
import type { ResolvedOptions } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { parseInput } from '../parseInput.ts'
import { noticesSlug } from '../slugs.ts'
import { voiceOf } from '../words/voiceOf.ts'
import { noticeSayings } from './noticeSayings.ts'

type Id = string | number

type Row = {
  id: Id
  kind: string
  article: unknown
  by: unknown
  passageKey?: string | null
  claim?: unknown
  comment?: unknown
  values?: unknown
  seenAt?: string | null
  createdAt: string
}

export type ShownNotice = {
  id: string
  kind: string
  /** What it says, in the reader's language. */
  message: string
  article: { id: string; title: string } | null
  by: Person | null
  passageKey: string | null
  claimId: string | null
  commentId: string | null
  at: string
  seenAt: string | null
}

export type MyNotices = { unseen: number; notices: ShownNotice[] }

const Asked = z.object({
  first: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .nullish()
    .transform((first) => first ?? 20),
  unseenOnly: z
    .union([z.boolean(), z.stringbool()])
    .nullish()
    .transform((only) => only ?? false),
})

/** Who asks for notices of their own. @throws NOT_ALLOWED */
export const readerOf = (req: PayloadRequest, options: ResolvedOptions): { id: Id } => {
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  if (!options.can(user, 'read')) throw notAllowed(req, 'roleDoesNotRead', null)
  return user
}

export const unseenBy = (id: Id): Where => ({
  and: [{ to: { equals: id } }, { seenAt: { exists: false } }],
})

export const countUnseen = async (req: PayloadRequest, id: Id): Promise<number> =>
  (await req.payload.db.count({ collection: noticesSlug, where: unseenBy(id), req })).totalDocs

/** An article by the name its latest version has; null when it is gone. */
const articleOf = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  id: Id,
): Promise<ShownNotice['article']> => {
  const article = (await latestRow(req, options, id))?.version ?? (await mainRow(req, options, id))
  return article && { id: String(id), title: titleOf(req.payload, options, article) ?? String(id) }
}

/** What one person was told, newest first, with how much of it they have not seen. @throws NOT_ALLOWED, INVALID_INPUT */
export const myNotices = async (req: PayloadRequest, given: unknown): Promise<MyNotices> => {
  const options = optionsOf(req.payload)
  const { id } = readerOf(req, options)
  const { first, unseenOnly } = parseInput(req, Asked, given)
  const { docs } = await req.payload.db.find<Row>({
    collection: noticesSlug,
    where: unseenOnly ? unseenBy(id) : { to: { equals: id } },
    sort: '-createdAt',
    limit: first,
    pagination: false,
    req,
  })
  const voice = voiceOf(req)
  const notices = await Promise.all(
    docs.map(async (row): Promise<ShownNotice> => {
      const of = idOf(row.article)
      const article = of === null ? null : await articleOf(req, options, row.article as Id)
      const by = await personOf(req, options, row.by)
      const values = (row.values ?? {}) as Record<string, unknown>
      const said = { kind: row.kind, title: article?.title ?? null, by: by?.name ?? null, values }
      return {
        id: String(row.id),
        kind: row.kind,
        message: voice.sentences(noticeSayings(said)),
        article,
        by,
        passageKey: row.passageKey ?? null,
        claimId: idOf(row.claim),
        commentId: idOf(row.comment),
        at: new Date(row.createdAt).toISOString(),
        seenAt: row.seenAt ? new Date(row.seenAt).toISOString() : null,
      }
    }),
  )
  return { unseen: await countUnseen(req, id), notices }
}
