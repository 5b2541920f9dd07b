import type { Endpoint } from 'payload'
import { parseArticleId } from '../commands/input.ts'
import { requireOnAll, requireUser } from '../commands/permission.ts'
import { articleNotFound } from '../errors.ts'
import type { ResolvedOptions } from '../options.ts'
import { findArticle } from '../read/article.ts'
import { linksOf } from '../read/linksOf.ts'

/** `GET /related-stories/of/:articleId`: what the article's edit view shows. */
export const linksOfArticle = (options: ResolvedOptions): Endpoint => ({
  method: 'get',
  path: '/related-stories/of/:articleId',
  handler: async (req) => {
    const context = { req, options }
    requireUser(context)
    const article = await findArticle(req, options, parseArticleId(req.routeParams?.articleId))
    if (!article) throw articleNotFound()
    requireOnAll(context, 'read', [article])
    return Response.json(await linksOf(context, article))
  },
})
