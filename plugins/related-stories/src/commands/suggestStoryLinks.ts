import { storyIndexOf } from '../index/storyIndexOf.ts'
import { articleNotFound, noIndex } from '../errors.ts'
import { findArticle, findArticles } from '../read/article.ts'
import { linkedTo, putSuggestions } from '../suggest/putSuggestions.ts'
import { suggestionsFor } from '../suggest/suggestionsFor.ts'
import type { Command, LinksResult } from './context.ts'
import { articleInput, parse } from './input.ts'
import { mayOnAll, requireOnAll, requireUser } from './permission.ts'

/**
 * Looks through the archive for what belongs with a story, and suggests it. What was linked, suggested or rejected before, in
 * whatever way, is never suggested again. Looked for before the transaction begins, so that nobody waits for it.
 * @throws NO_INDEX
 */
export const suggestStoryLinks: Command<LinksResult> = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { articleId } = parse(articleInput, input)
  const article = await findArticle(req, options, articleId)
  if (!article) throw articleNotFound()
  requireOnAll(context, 'propose', [article])
  if (!storyIndexOf(req.payload)) throw noIndex()

  const exclude = await linkedTo(context, article.id)
  const suggestions = (await suggestionsFor(req.payload, { id: String(article.id), exclude })) ?? []
  const found = await findArticles(
    req,
    options,
    suggestions.map(({ id }) => id),
  )
  const others = new Map([...found].filter(([, other]) => mayOnAll(context, 'propose', [other])))
  const links = await options.inTransaction(req, (own) =>
    putSuggestions({ req: own, options }, article, suggestions, others),
  )
  return {
    links: links.map(({ id, state, type }) => ({ id, state, type, code: null, message: null })),
  }
}
