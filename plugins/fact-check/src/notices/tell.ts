import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { idOf } from '../facts/idOf.ts'
import { idFor } from '../facts/loadArticle.ts'
import { noticesSlug } from '../slugs.ts'
import type { NoticeKind } from './noticeSayings.ts'

type Id = string | number

export type Notice = {
  /** Users or their ids; nobody is told twice, and nobody of what they did themselves. */
  to: unknown[]
  kind: NoticeKind
  article: Id
  /** Whose doing it is: the request's user unless it says another; null for nobody's. */
  by?: unknown
  passageKey?: string | null
  claim?: Id | null
  comment?: Id | null
  /** Plain JSON, for the words. */
  values?: Record<string, unknown>
}

/** Tells people something they have to know of, in the request's transaction. */
export const tell = async (
  req: PayloadRequest,
  { to, by: given, values, ...notice }: Notice,
): Promise<void> => {
  const by = given === undefined ? idOf(req.user) : idOf(given)
  const ids = new Set(to.map(idOf).filter((id) => id !== null && id !== by))
  for (const id of ids)
    await req.payload.create({
      collection: noticesSlug,
      data: {
        ...notice,
        to: idFor(req, id ?? ''),
        by: by === null ? null : idFor(req, by),
        values: values ?? null,
      } as never,
      depth: 0,
      req: asCommand(req),
    })
}
