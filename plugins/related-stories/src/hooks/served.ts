import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

/** `Symbol.for`, so that a second bundled copy of this file agrees; no request body can carry a symbol. */
const key = Symbol.for('@galley/payload-related-stories/served')

type Context = { [key]?: Map<string, boolean[]> }

/** Whether readers are served an article: told by its own row, since the latest version may be a draft of a live one. */
export const isServed = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  id: string | number,
): Promise<boolean> => {
  const drafts = req.payload.collections[collection]?.config.versions?.drafts
  if (!drafts) return true
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  return row?._status === 'published'
}

/** Notes in a request what an article was before its write. One request may write several, and one of them again inside. */
export const noteServed = (req: PayloadRequest, id: string | number, served: boolean): void => {
  const context = req.context as Context
  const known = (context[key] ??= new Map<string, boolean[]>())
  known.set(String(id), [...(known.get(String(id)) ?? []), served])
}

/** What was noted last, once; undefined when the write took a way that notes nothing. */
export const wasServed = (req: PayloadRequest, id: string | number): boolean | undefined =>
  (req.context as Context)[key]?.get(String(id))?.pop()
