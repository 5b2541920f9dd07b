import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

export type Article = Record<string, unknown> & { id: string | number }

/**
 * The latest versions of some articles as this user may read them, by id; who may not read one does not find it. Two
 * queries for any number of them.
 */
export const findArticles = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  ids: Iterable<string>,
): Promise<Map<string, Article>> => {
  const wanted = [...new Set(ids)]
  const articles = new Map<string, Article>()
  // Whoever may not read the article itself is not shown a draft of it either; of who may, not all may read its drafts.
  for (const draft of wanted.length > 0 ? [false, true] : []) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: draft ? [...articles.keys()] : wanted } },
      draft,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs as unknown as Article[]) articles.set(String(doc.id), doc)
  }
  return articles
}

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
