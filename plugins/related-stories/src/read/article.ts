import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

export type Article = Record<string, unknown> & { id: string | number }

/** The latest version of an article as this user may read it; null when there is none for them. */
export const findArticle = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  id: string,
): Promise<Article | null> =>
  (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })) as Article | null
