import type { PublicArticle } from './presentArticle.ts'

/**
 * The fact-check of the version served. `approvals` are moments of approval (ISO 8601): the last one up to the
 * publication is the served text's; a later one belongs to a draft, of which nothing is told.
 */
export const presentFactCheck = (
  { factCheckStatus: status, publishedAt }: Pick<PublicArticle, 'factCheckStatus' | 'publishedAt'>,
  approvals: readonly string[],
) => {
  const published = Date.parse(publishedAt ?? '')
  const earlier = approvals.map((at) => Date.parse(at)).filter((at) => at <= published)
  const approved = status === 'approved' && earlier.length > 0
  return { status, approvedAt: approved ? new Date(Math.max(...earlier)).toISOString() : null }
}
