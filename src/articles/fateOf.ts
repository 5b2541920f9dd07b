import { takeDownReason } from '@galley/payload-fact-check'
import { fateByStatus, type ArticleChange, type Fate } from '@galley/payload-related-stories'

/** What became of an article, for whoever links to it: taken down with the reason given for it, or live again. */
export const fateOf = (change: ArticleChange): Fate | null => {
  const fate = fateByStatus(change)
  return fate?.kind === 'taken-down' ? { ...fate, reason: takeDownReason(change.req) } : fate
}
