import type { PayloadRequest } from 'payload'
import type { Article, ResolvedOptions } from '../options.ts'
import { idOf } from './idOf.ts'

/** The users who wrote an article: who created it, and whom the project names. */
export const authorsOf = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  article: Article,
): Promise<string[]> => {
  const creator = idOf(article.createdBy)
  const authors = (await options.authors(article, req)).map(String)
  return creator ? [creator, ...authors] : authors
}
